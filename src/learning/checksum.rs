//! CRC-32, which tells a line as it was written from a line that was altered.

/// The CRC-32 (ISO-HDLC, as in zip and PNG) of these bytes, without a table: a log is short and
/// the page's weight counts.
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for &byte in bytes {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            let carry = (sum & 1).wrapping_neg();
            sum = (sum >> 1) ^ (0xEDB8_8320 & carry);
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn the_published_check_value_comes_out() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(crc32(b""), 0);
    }
}
