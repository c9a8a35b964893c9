//! An exam found again in the log, with its questions as they are drawn now.

use super::heard::{Heard, Reply, heard};
use super::{Given, Name, Pool, Sitting, draw};
use crate::learning::log::{Answer, Asked, Log};

/// The answers that count in the exam called so, oldest first.
pub fn given(log: &Log, name: Name) -> Vec<&Answer> {
    find(log, name).map_or_else(Vec::new, |heard| {
        heard.replies.iter().filter_map(|reply| reply.answer).collect()
    })
}

/// The exam called so.
pub(super) fn find(log: &Log, name: Name) -> Option<Heard<'_>> {
    heard(log).into_iter().rev().find(|heard| heard.exam.name() == name)
}

impl Heard<'_> {
    /// It as it is sat, or over.
    pub(super) fn sitting(self, pool: Pool<'_>) -> Sitting {
        let asked = self.asked(&pool(self.exam));
        let mut sitting = Sitting::of(self.exam.clone(), asked);
        for reply in &self.replies {
            let own = reply.asked();
            let place = sitting.asked.iter().position(|one| *one == own);
            if let Some(given) = place.and_then(|place| sitting.given.get_mut(place)) {
                *given = reply.answer.map_or(Given::Passed, |one| Given::Answered(one.clone()));
                sitting.position = place.unwrap_or_default();
            }
        }
        sitting.ended = self.is_over();
        sitting.out = self.exam.is_out(self.ended.unwrap_or(self.latest));
        sitting.latest = sitting.latest.max(self.latest);
        let ahead = sitting.open() < sitting.asked.len();
        sitting.position = sitting.next_open().filter(|_| ahead).unwrap_or(sitting.position);
        sitting
    }

    /// The questions as they are drawn now, but for those that have a reply: they stand as they
    /// were asked, even if the bank has them no more or in another version.
    fn asked(&self, pool: &[Asked]) -> Vec<Asked> {
        let count = usize::from(self.exam.questions);
        let mut asked = draw(pool, count, self.exam.seed);
        let replied: Vec<Asked> = self.replies.iter().map(Reply::asked).collect();
        for own in &replied {
            match asked.iter_mut().find(|one| one.id == own.id) {
                Some(one) => *one = own.clone(),
                None => asked.push(own.clone()),
            }
        }
        while asked.len() > count
            && let Some(spare) = asked.iter().rposition(|one| !replied.contains(one))
        {
            asked.remove(spare);
        }
        asked.truncate(count);
        asked
    }
}
