//! A day of the law is a day of the calendar, tried against another implementation.

use motus::law::Date;
use proptest::prelude::*;

fn oracle(year: u16, month: u8, day: u8) -> Option<jiff::civil::Date> {
    jiff::civil::Date::new(year as i16, month as i8, day as i8).ok()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_date_exists_when_the_calendar_has_it(year in 0u16..=9999, month in 0u8..=14, day in 0u8..=33) {
        let date = Date::new(year, month, day);
        prop_assert_eq!(date.map(|d| d.to_string()), oracle(year, month, day).map(|d| d.to_string()));
        prop_assert_eq!(date.map(Date::parts), oracle(year, month, day).map(|_| (year, month, day)));
    }

    #[test]
    fn february_ends_when_the_calendar_says(year in 1u16..=9999) {
        prop_assert_eq!(Date::new(year, 2, 29).is_some(), oracle(year, 2, 29).is_some());
        prop_assert!(Date::new(year, 2, 28).is_some() && Date::new(year, 2, 30).is_none());
    }

    #[test]
    fn what_is_written_is_read_back(year in 0u16..=9999, month in 1u8..=12, day in 1u8..=31) {
        if let Some(date) = Date::new(year, month, day) {
            prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
        }
    }

    #[test]
    fn only_a_day_written_in_ten_characters_is_read(text in "[0-9]{1,5}-[0-9]{1,3}-[0-9]{1,3}|.{0,12}|[+ ]?[0-9]{4}-[0-9]{2}-[0-9]{2}[ Z]?") {
        let plain = text.len() == 10 && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        let expected = plain.then(|| text.parse::<jiff::civil::Date>().ok()).flatten();
        prop_assert_eq!(Date::parse(&text).map(|d| d.to_string()), expected.map(|d| d.to_string()));
    }

    #[test]
    fn the_days_before_and_after_are_those_of_the_calendar(year in 1u16..=9998, month in 1u8..=12, day in 1u8..=31) {
        if let Some(date) = Date::new(year, month, day) {
            let same = oracle(year, month, day).unwrap();
            prop_assert_eq!(date.next().to_string(), same.tomorrow().unwrap().to_string());
            prop_assert_eq!(date.previous().to_string(), same.yesterday().unwrap().to_string());
        }
    }

    #[test]
    fn days_are_ordered_as_in_the_calendar(a in (0u16..=9999, 1u8..=12, 1u8..=28), b in (0u16..=9999, 1u8..=12, 1u8..=28)) {
        let (x, y) = (Date::of(a.0, a.1, a.2), Date::of(b.0, b.1, b.2));
        let (p, q) = (oracle(a.0, a.1, a.2).unwrap(), oracle(b.0, b.1, b.2).unwrap());
        prop_assert_eq!(x.cmp(&y), p.cmp(&q));
    }
}

#[test]
fn the_first_of_a_month_is_written_1er() {
    assert_eq!(Date::of(2026, 9, 1).french(), "1er septembre 2026");
    assert_eq!(Date::of(2017, 8, 3).french(), "3 août 2017");
    assert_eq!(Date::of(2024, 2, 29).french(), "29 février 2024");
}

#[test]
fn every_month_has_its_days_and_no_more() {
    for year in [1900, 2000, 2023, 2024] {
        for (month, day) in (0..=13).flat_map(|month| (0..=32).map(move |day| (month, day))) {
            let exists = oracle(year, month, day).is_some();
            assert_eq!(Date::new(year, month, day).is_some(), exists, "{year}-{month}-{day}");
        }
    }
}

#[test]
fn a_day_that_is_written_otherwise_is_not_read() {
    assert_eq!(Date::parse("2026-09-01").map(Date::parts), Some((2026, 9, 1)));
    for written in [
        "2026-9-01",
        "2026-09-1",
        "026-09-01",
        "12026-09-01",
        "2026-09-001",
        "+026-09-01",
        "2026-+9-01",
        "2026-09-+1",
        "202a-09-01",
        "2026-0a-01",
        "2026-09-0a",
        "2026-09-01-",
        "2026-09",
        "",
    ] {
        assert_eq!(Date::parse(written), None, "{written}");
    }
}

#[test]
fn a_date_written_in_the_program_is_a_day_or_stops_it() {
    assert_eq!(Some(Date::of(2024, 2, 29)), Date::new(2024, 2, 29));
    for (month, day) in [(0, 1), (13, 1), (1, 0), (4, 31)] {
        let of = std::panic::catch_unwind(|| Date::of(2026, month, day));
        assert!(of.is_err(), "{month} {day}");
    }
}
