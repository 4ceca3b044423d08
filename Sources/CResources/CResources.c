#include "CResources.h"

// Files are put into the binary as they are, and again when they change. To add one: embed it
// in an array of its own, then name it in a table or give it a function of its own in the header.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char sambygging6[] = {
#embed "Templates/sambygging-6.yaml"
};

static const unsigned char omradesatsing5[] = {
#embed "Templates/omradesatsing-5.yaml"
};

static const unsigned char samskaping5[] = {
#embed "Templates/samskaping-5.yaml"
};

static const unsigned char plattform[] = {
#embed "Templates/plattform.yaml"
};

static const unsigned char verkstedNokler[] = {
#embed "Templates/verksted-nokler.yaml"
};

static const unsigned char tom[] = {
#embed "Templates/tom.yaml"
};

static const unsigned char nokkelknippe[] = {
#embed "KeySets/nokkelknippe.yaml"
};

static const unsigned char granvag[] = {
#embed "../../sample-data/granvag.json"
};

#define RESOURCE(name, array) {name, array, sizeof array}

static const struct CResource templates[] = {
  RESOURCE("sambygging-6", sambygging6),
  RESOURCE("omradesatsing-5", omradesatsing5),
  RESOURCE("samskaping-5", samskaping5),
  RESOURCE("plattform", plattform),
  RESOURCE("verksted-nokler", verkstedNokler),
  RESOURCE("tom", tom),
};

static const struct CResource keySets[] = {
  RESOURCE("nokkelknippe", nokkelknippe),
};

size_t CResourceTemplateCount(void) { return sizeof templates / sizeof templates[0]; }

struct CResource CResourceTemplate(size_t index) { return templates[index]; }

size_t CResourceKeySetCount(void) { return sizeof keySets / sizeof keySets[0]; }

struct CResource CResourceKeySet(size_t index) { return keySets[index]; }

struct CResource CResourceSampleArchive(void) { return (struct CResource) RESOURCE("granvag", granvag); }
