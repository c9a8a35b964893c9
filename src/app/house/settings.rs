//! « Réglages »: how the page looks, for who reads better otherwise.

use super::{Act, Outside};
use crate::app::element::{gathering, holding, text, worded};
use crate::app::messages::say;
use crate::app::{frame, platform};
use yew::prelude::*;

/// The path of the room.
pub const PATH: &str = "reglages";

/// What can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The space between letters, words, lines and paragraphs.
    Spacing,
    /// Light or dark.
    Theme,
}

/// Where the learner is: the value of each, none where the browser decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    spacing: Option<String>,
    theme: Option<String>,
}

/// What happened: a value was chosen, or left to the browser.
pub type Msg = (Setting, Option<&'static str>);

impl Setting {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Spacing, Self::Theme];

    /// By which it is kept, and told to the styles.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Spacing => "spacing",
            Self::Theme => "theme",
        }
    }
}

/// Whether the learner has chosen a language, or how the page looks.
pub fn chosen() -> bool {
    platform::chosen_language().is_some()
        || Setting::ALL.iter().any(|one| platform::look(one.name()).is_some())
}

impl Settings {
    /// As the page looks.
    pub fn now() -> Self {
        let value = |setting: Setting| platform::look(setting.name());
        Self { spacing: value(Setting::Spacing), theme: value(Setting::Theme) }
    }

    /// Changes the state.
    pub fn update(&mut self, (setting, value): Msg) -> Vec<Act> {
        *match setting {
            Setting::Spacing => &mut self.spacing,
            Setting::Theme => &mut self.theme,
        } = value.map(str::to_owned);
        vec![Act::Outside(Outside::Look(setting, value))]
    }

    /// The room.
    pub fn view(&self, heard: &Callback<Msg>) -> Html {
        let spacing = [(None, say::spacing_usual()), (Some("larger"), say::spacing_larger())];
        let theme = [
            (None, say::theme_system()),
            (Some("light"), say::theme_light()),
            (Some("dark"), say::theme_dark()),
        ];
        let to =
            |(href, words): (&'static str, &str)| html! { <li><a {href}>{ text(words) }</a></li> };
        let elsewhere =
            [("#/accessibilite", say::accessibility()), ("#/mes-donnees", say::settings_erase())];
        let parts = vec![
            frame::heading(text(say::settings())),
            worded("p", "room-lead", say::settings_lead()),
            choice(Setting::Spacing, say::spacing(), self.spacing.as_deref(), &spacing, heard),
            worded("p", "form-note", say::spacing_note()),
            choice(Setting::Theme, say::theme(), self.theme.as_deref(), &theme, heard),
            worded("p", "form-note", say::settings_kept()),
            gathering("ul", "room-rules", elsewhere.map(to).into_iter().collect()),
        ];
        gathering("div", "room", parts)
    }
}

fn choice(
    setting: Setting,
    title: &str,
    chosen: Option<&str>,
    values: &[(Option<&'static str>, &'static str)],
    heard: &Callback<Msg>,
) -> Html {
    let value = |&(value, words): &(Option<&'static str>, &'static str)| {
        let onchange = heard.reform(move |_: Event| (setting, value));
        html! {
            <label key={words}>
                <input type="radio" name={setting.name()} value={value.unwrap_or_default()}
                    checked={chosen == value} {onchange} />
                { text(words) }
            </label>
        }
    };
    html! {
        <fieldset class="setting">
            <legend>{ holding("h2", "", text(title)) }</legend>
            { gathering("div", "", values.iter().map(value).collect()) }
        </fieldset>
    }
}
