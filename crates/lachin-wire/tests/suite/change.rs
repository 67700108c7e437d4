//! What has become of an exhibition between two snapshots.

use lachin_wire::{Change, ListChange};

use crate::sample::{empty, person, shown, words};

fn three() -> lachin_content::model::Exhibition {
    let mut model = empty();
    model.people = ["a", "b", "c"].map(person).into();
    model
}

#[test]
fn nothing_new_is_told_of_what_is_the_same() {
    let same = shown(&three());
    let change = Change::between(&same, &same);
    assert_eq!(change.since, same.revision);
    let nothing = ListChange {
        ids: None,
        renewed: Vec::new(),
    };
    assert_eq!(change.people, nothing);
    assert!(change.rest.people.is_empty());
}

#[test]
fn only_what_is_new_or_other_is_told_and_the_order_where_it_is_another() {
    let before = shown(&three());
    let mut model = three();
    model.people[1].name = words([("az", "Başqa")]);
    let renamed = shown(&model);
    let change = Change::between(&before, &renamed);
    assert_eq!(change.people.ids, None);
    assert_eq!(change.people.renewed, [renamed.people[1].clone()]);
    assert_eq!(change.rest.revision, renamed.revision);
    assert_eq!(change.rest.orders, renamed.orders);

    model.people[0] = person("d");
    let exchanged = shown(&model);
    let change = Change::between(&renamed, &exchanged);
    let ids = exchanged
        .people
        .iter()
        .map(|person| person.item.key.id.clone())
        .collect();
    assert_eq!(change.people.ids, Some(ids));
    assert_eq!(change.people.renewed, [exchanged.people[0].clone()]);
}
