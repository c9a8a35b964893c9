//! The order of a question's options: random to the learner, the same in every release.

use super::checksum::crc32;

/// The positions `0..count` in the order that this seed gives for this question.
///
/// An order once shown comes back after a reload or an update, so this never changes.
pub fn order(seed: u32, question: &str, count: usize) -> Vec<usize> {
    let mut random = SplitMix64::of(seed, question);
    let mut order: Vec<usize> = (0..count).collect();
    for last in (1..count).rev() {
        order.swap(last, random.below(last + 1));
    }
    order
}

/// A number that looks random and is this name's own: who takes the names with the smallest ones
/// draws nearly the same names from a list that has grown.
///
/// A draw once made comes back after a reload or an update, so this never changes.
pub fn rank(seed: u32, name: &str) -> u64 {
    SplitMix64::of(seed, name).next()
}

/// Sebastiano Vigna's SplitMix64: small, well distributed, fixed for good.
struct SplitMix64(u64);

impl SplitMix64 {
    fn of(seed: u32, name: &str) -> Self {
        Self((u64::from(seed) << 32) | u64::from(crc32(name.as_bytes())))
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `bound`; 0 for a bound of 0. The upper 32 bits, scaled: the bias of a dozen
    /// options is below one in a hundred million.
    const fn below(&mut self, bound: usize) -> usize {
        (((self.next() >> 32) * bound as u64) >> 32) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::{SplitMix64, order, rank};

    #[test]
    fn the_generator_gives_the_published_numbers() {
        let mut random = SplitMix64(1_234_567);
        let got: [u64; 3] = std::array::from_fn(|_| random.next());
        assert_eq!(
            got,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn these_orders_never_change_from_one_release_to_the_next() {
        assert_eq!(order(0, "", 6), [1, 3, 4, 0, 2, 5]);
        assert_eq!(order(7, "coup-de-fil/secrecy", 4), [3, 1, 2, 0]);
        assert_eq!(order(8, "coup-de-fil/secrecy", 4), [1, 0, 3, 2]);
        assert_eq!(order(7, "coup-de-fil/ground", 7), [2, 3, 4, 1, 5, 6, 0]);
        assert_eq!(order(u32::MAX, "é/help", 3), [1, 2, 0]);
    }

    #[test]
    fn these_ranks_never_change_from_one_release_to_the_next() {
        // By Python's integers and zlib.crc32.
        assert_eq!(rank(7, "coup-de-fil/secrecy"), 120_984_184_220_669_960);
        assert_eq!(rank(u32::MAX, "é"), 9_448_779_799_499_445_148);
    }

    #[test]
    fn every_position_comes_exactly_once() {
        for count in 0..20 {
            for seed in 0..50 {
                let mut got = order(seed, "case/ask", count);
                got.sort_unstable();
                assert_eq!(got, (0..count).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn each_option_comes_first_about_as_often_as_any_other() {
        let mut first = [0_u32; 4];
        for seed in 0..8_000 {
            first[order(seed, "case/ask", 4)[0]] += 1;
        }
        assert!(first.iter().all(|&n| (1_850..2_150).contains(&n)), "{first:?}");
    }
}
