//! The bank of cases, compiled to the compact file that the page reads.

use anyhow::Result;

/// The bank's bytes, or every problem of every quiz file.
pub fn bank() -> Result<Vec<u8>> {
    let bank = motus::quiz::Bank::default();
    Ok(postcard::to_allocvec(&bank)?)
}
