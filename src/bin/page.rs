//! The page's program.

fn main() {
    motus::app::run();
}
