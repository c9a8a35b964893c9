//! What a room asks for beyond the page: files, paper, and the log as a whole.

use super::settings::Setting;
use super::{Msg, data};
use crate::app::platform;
use crate::learning::Store;

/// What is done outside the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outside {
    /// A file of that name with this text is given to the learner.
    Download(String, String),
    /// The page is printed.
    Print,
    /// The file of that name, which says this, is joined with the log.
    Import(String, String),
    /// Everything that was kept is erased.
    Erase,
    /// The page looks otherwise from now on, or as the browser wants it.
    Look(Setting, Option<&'static str>),
}

impl Outside {
    /// Does it; gives what the room is to hear of it.
    pub fn perform(self, store: &mut Store) -> Option<Msg> {
        match self {
            Self::Download(name, text) => {
                let given = platform::download(&name, &text).is_some();
                Some(Msg::Data(data::Msg::Saved(name, given)))
            }
            Self::Print => {
                platform::print();
                None
            }
            Self::Import(name, text) => {
                let import = store.import(&text);
                Some(Msg::Data(data::Msg::Joined(name, import)))
            }
            Self::Look(setting, value) => {
                platform::choose_look(setting.name(), value);
                None
            }
            Self::Erase => {
                let erased = store.erase();
                if erased.is_ok() {
                    Setting::ALL.iter().for_each(|one| platform::choose_look(one.name(), None));
                }
                Some(Msg::Data(data::Msg::Erased(erased)))
            }
        }
    }
}
