//! What helps around an answer, as it changes the state; the light program has none of it.

use super::{Msg, Root};
use crate::app::focus::{Focus, Left};
use crate::app::house::{Aid, Aids};
use crate::app::messages::say;
use crate::app::platform;
use crate::app::play::Play;
use crate::app::screen::State;
use crate::learning::Flag;
use yew::prelude::*;

impl Root {
    /// What the aids are drawn from.
    pub(super) fn aids(&self, ctx: &Context<Self>, play: &Play) -> Aids {
        let flags = self.store.log().flags();
        let flagged = |id: &str| flags.iter().any(|flag| flag.question == id);
        Aids {
            own_words: self.own_words.clone(),
            flagged: play.asked().is_some_and(|asked| flagged(&asked.id)),
            tell: ctx.link().callback(Msg::Aid),
        }
    }

    /// Says whether there is something new to draw.
    pub(super) fn aided(&mut self, aid: Aid) -> bool {
        match aid {
            Aid::Side(side) => {
                self.left.turn(side);
                return false;
            }
            Aid::Hint => self.hint_asked(),
            Aid::Again => self.tried_again(),
            Aid::Explanation => self.explanation_asked(),
            Aid::Words(words) => self.own_words_written(words),
            Aid::Flag(raised) => self.flagged(raised),
        }
        true
    }

    /// Takes up what was written about the question that comes.
    pub(super) fn begin_aids(&mut self) {
        self.left = Left::default();
        self.own_words = self.question_id().map(|id| self.store.own_words(&id)).unwrap_or_default();
    }

    /// The play that was left last, as far as the log has gone on; nothing where that has lost it.
    pub(super) fn rested(&self) -> Option<Play> {
        let log = self.store.log();
        let mut play = self.rested.clone().filter(|play| play.session.is_in(log))?;
        play.catch_up(log);
        Some(play)
    }

    fn question_id(&self) -> Option<String> {
        let State::Open(_, screen) = &self.state else { return None };
        Some(screen.play()?.asked()?.id.clone())
    }

    fn hint_asked(&mut self) {
        let help = self.sight.as_ref().and_then(|sight| sight.help.as_ref());
        if help.is_some_and(|(_, more)| *more)
            && let Some(play) = self.play_mut()
            && let Some(session) = play.session.hint()
        {
            play.session = session;
        }
    }

    fn tried_again(&mut self) {
        if let Some(play) = self.play_mut().filter(|play| play.offered)
            && let Some(session) = play.session.again()
        {
            (play.session, play.offered, play.confidence) = (session, false, None);
            self.focus = Some(Focus::Options);
        }
    }

    fn explanation_asked(&mut self) {
        if let Some(play) = self.play_mut() {
            play.offered = false;
            self.focus = Some(Focus::Verdict);
        }
    }

    fn own_words_written(&mut self, words: String) {
        if let Some(id) = self.question_id() {
            // Where storage refuses, the answers' own notice says so.
            let _ = self.store.keep_own_words(&id, &words);
        }
        self.own_words = words;
    }

    fn flagged(&mut self, raised: bool) {
        let State::Open(_, screen) = &self.state else { return };
        let Some(asked) = screen.play().and_then(Play::asked) else { return };
        let (question, version) = (asked.id.clone(), asked.version);
        self.store.save(Flag { time: platform::now(), question, version, raised });
        self.take_notices();
        self.said.tell(if raised { say::flagged() } else { say::unflagged() }.into());
    }
}
