/// A row that does not hold what its table promises.
struct DamagedRow: Error {}
