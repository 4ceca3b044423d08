#ifndef CRESOURCES_H
#define CRESOURCES_H

#include <stddef.h>

/// A file that the binary holds: its name, its bytes (no zero at the end) and their number.
struct CResource {
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t length;
};

/// How many process templates the binary holds.
size_t CResourceTemplateCount(void);

/// One of them, in the order that people choose from; `index` is less than their number.
struct CResource CResourceTemplate(size_t index);

/// How many key sets the binary holds.
size_t CResourceKeySetCount(void);

/// One of them; `index` is less than their number.
struct CResource CResourceKeySet(size_t index);

/// The sample municipality, as an archive.
struct CResource CResourceSampleArchive(void);

#endif
