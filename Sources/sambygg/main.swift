print("sambygg")
