//! Text broken into lines at its ordinary spaces.

/// The lines of a text, none longer than `width` characters unless one word is.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    broken(&chars, width, |c| *c == ' ').into_iter().map(|line| line.iter().collect()).collect()
}

/// The same for characters that carry something with them; at least one line.
pub fn broken<T>(chars: &[T], width: usize, is_space: impl Fn(&T) -> bool) -> Vec<&[T]> {
    let mut lines = Vec::new();
    let mut rest = chars;
    loop {
        let fits = rest.len() <= width;
        let within = rest.iter().take(width + 1).rposition(&is_space).filter(|at| *at > 0);
        let end = within.or_else(|| rest.iter().skip(1).position(&is_space).map(|at| at + 1));
        match end.filter(|_| !fits).and_then(|at| rest.split_at_checked(at)) {
            Some((line, after)) => {
                lines.push(line);
                rest = after.split_first().map_or(after, |(_, after)| after);
            }
            None => {
                lines.push(rest);
                return lines;
            }
        }
    }
}
