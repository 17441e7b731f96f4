#ifndef ONOMA_CBYTES_H
#define ONOMA_CBYTES_H

// Which of 64 bytes lie in a range: one bit each, the first byte's lowest.
//
// In C because a comparison of vectors whose result is a row of bits has no way to be said in Swift: the compiler takes
// it apart into single bytes (15 MB/s against some thousands), and arithmetic on words in its place keeps half of the
// speed. All of it is inlined; nothing here is stored, and nothing but the bytes asked for is read.

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

#define ONOMA_INLINE static inline __attribute__((always_inline))

/// Sixteen bytes, compared all at once; clang has the same words for every processor.
typedef uint8_t OnomaVector __attribute__((vector_size(16)));

/// Bytes from a first one on, and how many more.
typedef struct {
  uint8_t first;
  uint8_t more;
} OnomaByteRange;

/// Scalars told by ranges of their lead byte, their second byte, and of the byte at a distance behind the lead that is
/// *not* to lie in the third.
typedef struct {
  OnomaByteRange leads;
  OnomaByteRange seconds;
  OnomaByteRange excepted;
  uint8_t distance;
} OnomaScalarRanges;

ONOMA_INLINE OnomaVector onoma_in(const uint8_t *_Nonnull bytes, OnomaByteRange range) {
  OnomaVector vector;
  __builtin_memcpy(&vector, bytes, sizeof vector);
  return (OnomaVector)(vector - range.first <= (OnomaVector)((OnomaVector){} + range.more));
}

/// The highest bit of each byte of four vectors.
ONOMA_INLINE uint64_t onoma_bits(OnomaVector a, OnomaVector b, OnomaVector c, OnomaVector d) {
#if defined(__SSE2__)
  uint32_t low = (uint32_t)_mm_movemask_epi8((__m128i)a) | (uint32_t)_mm_movemask_epi8((__m128i)b) << 16;
  uint32_t high = (uint32_t)_mm_movemask_epi8((__m128i)c) | (uint32_t)_mm_movemask_epi8((__m128i)d) << 16;
  return low | (uint64_t)high << 32;
#elif defined(__ARM_NEON) && defined(__aarch64__)
  const uint8x16_t places = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t low = vpaddq_u8(vandq_u8((uint8x16_t)a, places), vandq_u8((uint8x16_t)b, places));
  uint8x16_t high = vpaddq_u8(vandq_u8((uint8x16_t)c, places), vandq_u8((uint8x16_t)d, places));
  uint8x16_t sums = vpaddq_u8(low, high);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
#else
  uint64_t bits = 0;
  for (int place = 0; place < 16; place++) {
    bits |= (uint64_t)(a[place] >> 7) << place | (uint64_t)(b[place] >> 7) << (place + 16);
    bits |= (uint64_t)(c[place] >> 7) << (place + 32) | (uint64_t)(d[place] >> 7) << (place + 48);
  }
  return bits;
#endif
}

/// Those of 64 bytes that lie in a range.
ONOMA_INLINE uint64_t onoma_bytes_in(const uint8_t *_Nonnull bytes, OnomaByteRange range) {
  return onoma_bits(
      onoma_in(bytes, range), onoma_in(bytes + 16, range), onoma_in(bytes + 32, range), onoma_in(bytes + 48, range));
}

/// Those of 64 bytes that begin one of the scalars told, and those that would but for the last range.
typedef struct {
  uint64_t told;
  uint64_t excepted;
} OnomaScalarPlaces;

/// 66 bytes are read.
ONOMA_INLINE OnomaScalarPlaces onoma_scalars_in(const uint8_t *_Nonnull bytes, OnomaScalarRanges ranges) {
  OnomaVector named[4], excepted[4];
  for (int part = 0; part < 4; part++) {
    const uint8_t *start = bytes + 16 * part;
    named[part] = onoma_in(start, ranges.leads) & onoma_in(start + 1, ranges.seconds);
    excepted[part] = onoma_in(start + ranges.distance, ranges.excepted);
  }
  uint64_t all = onoma_bits(named[0], named[1], named[2], named[3]);
  uint64_t others = onoma_bits(excepted[0], excepted[1], excepted[2], excepted[3]);
  return (OnomaScalarPlaces){all & ~others, all & others};
}

#undef ONOMA_INLINE
#endif
