//! The room on the screen: what it may read, what it hears, and what is done of what it asks for.

#[cfg(feature = "house")]
use super::Msg;
use super::Root;
use crate::app::bank::Bank;
#[cfg(feature = "house")]
use crate::app::notice::Notice;
use crate::app::screen::{Screen, State};
use crate::app::world::{Act, World};
use crate::app::{address, focus, house, platform};
#[cfg(feature = "house")]
use yew::prelude::*;

impl Root {
    /// What a room may read.
    pub(super) fn world<'a>(&'a self, bank: &'a Bank) -> World<'a> {
        World { bank, log: self.store.log(), now: platform::now() }
    }

    /// Tells the room on the screen what happened in it.
    pub(super) fn room(&mut self, msg: house::Msg) {
        let State::Open(bank, screen) = &mut self.state else { return };
        let world = World { bank, log: self.store.log(), now: platform::now() };
        let acts = match screen {
            Screen::Room(room) => room.update(msg, &world),
            _ => house::elsewhere(msg, &world),
        };
        self.perform(acts);
    }

    /// The room on the screen may go on.
    #[cfg(feature = "house")]
    pub(super) fn woke(&mut self) {
        self.waking = None;
        let State::Open(bank, Screen::Room(room)) = &mut self.state else { return };
        let world = World { bank, log: self.store.log(), now: platform::now() };
        let acts = room.woke(&world);
        self.perform(acts);
    }

    /// The room on the screen takes over what another tab has done.
    #[cfg(feature = "house")]
    pub(super) fn room_catches_up(&mut self) {
        let State::Open(bank, Screen::Room(room)) = &mut self.state else { return };
        let world = World { bank, log: self.store.log(), now: platform::now() };
        let acts = room.catch_up(&world);
        self.perform(acts);
    }

    /// Ends the exam whose clock has run out while nobody was there to see it.
    #[cfg(feature = "house")]
    pub(super) fn end_out_of_time(&mut self) {
        if let Some(end) = self.store.log().untold_end(platform::now()) {
            self.store.save(end);
            self.take_notices();
        }
    }

    /// Does what the room on the screen asks for.
    fn perform(&mut self, acts: Vec<Act>) {
        for act in acts {
            match act {
                Act::Go(address) => {
                    address::go(&address);
                    self.asked = true;
                    self.address_changed();
                }
                Act::Replace(address) => {
                    address::correct(&address);
                    focus::entitle(&self.title());
                }
                Act::Say(words) => self.said.tell(words),
                Act::Focus(focus) => {
                    self.asked = true;
                    self.focus = Some(focus);
                }
                Act::Save(deed) => {
                    self.store.save(deed);
                    self.take_notices();
                }
                #[cfg(feature = "house")]
                Act::Notice(words) => self.notices.push(Notice::Room(words)),
                #[cfg(feature = "house")]
                Act::Outside(act) => {
                    let heard = act.perform(&mut self.store);
                    self.take_notices();
                    heard.into_iter().for_each(|msg| self.room(msg));
                }
            }
        }
    }

    /// Wakes the room on the screen when it wants to be, sooner than a room that one has left since. To be
    /// woken without having asked for it does a room no harm.
    #[cfg(feature = "house")]
    pub(super) fn wake_later(&mut self, ctx: &Context<Self>) {
        let State::Open(bank, Screen::Room(room)) = &self.state else { return };
        let world = self.world(bank);
        let Some(after) = room.wakes(&world) else { return };
        let at = world.now.saturating_add(after.into());
        if self.waking.is_none_or(|waking| at < waking) {
            self.waking = Some(at);
            ctx.link().send_future(async move {
                platform::wait(i32::try_from(after).unwrap_or(i32::MAX)).await;
                Msg::Woke
            });
        }
    }
}
