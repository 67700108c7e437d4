//! The medallions in use. Many items share one: there are only sixteen.

use lachin_ornament::{Role, Seed, Traits, medallion};

use crate::types::{Layer, LayerRole, Medallion};

/// The medallions of all items, each once, in the order in which they are first met.
pub(super) struct Medallions {
    kinds: Vec<(Traits, Seed)>,
}

impl Medallions {
    pub(super) fn of<'i>(ids: impl Iterator<Item = &'i str>) -> Self {
        let mut kinds: Vec<(Traits, Seed)> = Vec::new();
        for seed in ids.map(Seed::of) {
            let traits = seed.traits();
            if kinds.iter().all(|(known, _)| *known != traits) {
                kinds.push((traits, seed));
            }
        }
        Self { kinds }
    }

    /// The place of an item's medallion in the list; the first for an item that is not in it.
    pub(super) fn place_of(&self, id: &str) -> u32 {
        let traits = Seed::of(id).traits();
        (0..)
            .zip(&self.kinds)
            .find(|(_, (known, _))| *known == traits)
            .map_or(0, |(place, _)| place)
    }

    /// The list.
    pub(super) fn drawn(&self) -> Vec<Medallion> {
        self.kinds.iter().map(|(_, seed)| drawn(medallion(*seed))).collect()
    }
}

fn drawn(medallion: lachin_ornament::Medallion) -> Medallion {
    Medallion {
        size_knots: u32::try_from(medallion.size_knots).unwrap_or(u32::MAX),
        layers: medallion
            .layers
            .into_iter()
            .map(|layer| Layer {
                role: match layer.role {
                    Role::DyeA => LayerRole::DyeA,
                    Role::Wash => LayerRole::Wash,
                    Role::DyeB => LayerRole::DyeB,
                    Role::Ground => LayerRole::Ground,
                },
                path: layer.path,
            })
            .collect(),
    }
}
