//! Short fingerprints and random numbers for names.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

/// FNV-1a with 64 bits: the same text gives the same name in every process. It only has to tell names apart, nobody gains anything by finding two texts with the same one; the
/// standard library's hasher is no choice, because its result may change with the compiler.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Digest(u64);

impl Digest {
    pub(crate) const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds one field. Its length is added as well, so that `("ab", "c")` and `("a", "bc")` differ.
    pub(crate) fn field(mut self, bytes: &[u8]) -> Self {
        for byte in bytes.iter().copied().chain(bytes.len().to_le_bytes()) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        self
    }

    /// Sixteen hexadecimal digits.
    pub(crate) fn hex(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// A number that no other process or thread is likely to draw, to make a name unique.
pub(crate) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn fields_do_not_run_together() {
        assert_ne!(Digest::new().field(b"ab").field(b"c").hex(), Digest::new().field(b"a").field(b"bc").hex());
        assert_eq!(Digest::new().field(b"ab").hex(), Digest::new().field(b"ab").hex());
        assert_eq!(Digest::new().field(b"").hex().len(), 16);
    }
}
