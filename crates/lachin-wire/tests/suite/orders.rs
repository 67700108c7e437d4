//! The order of lists.

use lachin_content::model::Section;
use lachin_wire as wire;

use crate::sample::{empty, person, shown, story, words};

#[test]
fn people_are_listed_by_the_alphabet_of_the_reader() {
    let mut model = empty();
    for (id, az, ru) in [
        ("x", "Xan", "Хан"),
        ("q", "Qala", "Гала"),
        ("c", "Çay", "Чай"),
        ("d", "Cəmil", "Джамиль"),
    ] {
        let mut someone = person(id);
        someone.name = words([("az", az), ("ru", ru), ("en", az)]);
        model.people.push(someone);
    }
    let orders = shown(&model).orders;
    assert_eq!(orders["az"].people, ["d", "c", "x", "q"]);
    assert_eq!(orders["tr"].people, ["d", "c", "q", "x"]);
    assert_eq!(orders["ru"].people, ["q", "d", "x", "c"]);
}

#[test]
fn quotation_marks_before_a_name_do_not_count() {
    let mut model = empty();
    for (id, name) in [
        ("hocazfilm", "“Hoçazfilm” studiyası"),
        ("bag", "Bağ"),
        ("hasan", "Həsən"),
        ("yurd", "«Yurd»"),
    ] {
        let mut someone = person(id);
        someone.name = words([("az", name)]);
        model.people.push(someone);
    }
    assert_eq!(shown(&model).orders["az"].people, ["bag", "hasan", "hocazfilm", "yurd"]);
}

#[test]
fn the_curators_order_comes_before_names_and_ids_decide_between_equals() {
    let mut model = empty();
    for (id, name, order) in [
        ("b", "Anar", None),
        ("z", "Zaur", Some(2)),
        ("a", "Anar", None),
        ("y", "Yusif", Some(1)),
    ] {
        let mut someone = person(id);
        someone.name = words([("az", name)]);
        someone.entry.order = order;
        model.people.push(someone);
    }
    assert_eq!(shown(&model).orders["en"].people, ["y", "z", "a", "b"]);
}

#[test]
fn sections_without_items_are_not_offered() {
    let mut model = empty();
    model.sections = vec![Section::People, Section::Works, Section::Stories, Section::District];
    model.people.push(person("artist"));
    model.stories.push(story("tour"));
    assert_eq!(shown(&model).sections, [wire::Section::People, wire::Section::Stories]);
}
