//! Adds up what the runners say of themselves.

use std::time::Duration;

/// How many tests passed and failed; a step without tests of its own counts as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed.
    pub failed: usize,
}

impl Tally {
    /// Reads a line of a runner: cargo's `test result: …`, or `ℹ pass 3` and `ℹ fail 0` of Node.
    pub fn read(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["test", "result:", _, passed, "passed;", failed, "failed;", ..] => {
                self.passed += passed.parse().unwrap_or(0);
                self.failed += failed.parse().unwrap_or(0);
            }
            ["ℹ", "pass", passed] => self.passed += passed.parse().unwrap_or(0),
            ["ℹ", "fail" | "cancelled", failed] => self.failed += failed.parse().unwrap_or(0),
            _ => {}
        }
    }

    /// What the step counts for, once it is known whether it succeeded.
    pub fn settled(self, success: bool) -> Self {
        match (success, self) {
            (true, Self { passed: 0, failed: 0 }) => Self { passed: 1, failed: 0 },
            (false, Self { passed, failed: 0 }) => Self { passed, failed: 1 },
            _ => self,
        }
    }
}

/// A step that was run.
pub struct Step {
    /// Its name.
    pub name: &'static str,
    /// What it counts for.
    pub tally: Tally,
    /// How long it took.
    pub time: Duration,
}

/// Prints every step with its time, then the sum as the last line; gives the sum.
pub fn add_up(steps: &[Step]) -> Tally {
    println!();
    let mut sum = Tally::default();
    for Step { name, tally: Tally { passed, failed }, time } in steps {
        println!("{:>7.1} s  {passed:>5} passed {failed:>3} failed  {name}", time.as_secs_f32());
        sum = Tally { passed: sum.passed + passed, failed: sum.failed + failed };
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    sum
}

#[cfg(test)]
mod tests {
    use super::Tally;

    fn read(lines: &[&str]) -> Tally {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.read(line));
        tally
    }

    #[test]
    fn the_runners_own_summaries_are_added_up() {
        let cargo =
            "test result: FAILED. 12 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out";
        let lines = [cargo, cargo, "ℹ tests 5", "ℹ pass 3", "ℹ fail 2", "ℹ cancelled 1"];
        assert_eq!(read(&lines), Tally { passed: 27, failed: 5 });
    }

    #[test]
    fn a_step_that_failed_never_counts_as_passed() {
        assert_eq!(read(&[]).settled(false), Tally { passed: 0, failed: 1 });
        assert_eq!(read(&["ℹ pass 3"]).settled(false), Tally { passed: 3, failed: 1 });
        assert_eq!(read(&[]).settled(true), Tally { passed: 1, failed: 0 });
    }
}
