import { words } from '../../i18n/words.svelte';
import { access, COLOURS, MOVEMENTS } from '../../state/access.svelte';
import { REACHES } from '../../state/zone';
import { TEXT_SIZES } from '../../state/sizes';

/** A few ways of which one is chosen. */
export interface Choice {
  /** For tests and the guard against double strikes. */
  name: string;
  label: string;
  options: ReadonlyArray<{ id: string; label: string }>;
  chosen: string;
  choose: (id: string) => void;
}

/** One choice from the ways of which it consists, in their order. */
function choice<Id extends string>(
  name: string,
  ids: readonly Id[],
  labels: { label: string } & Record<Id, string>,
  chosen: Id,
  choose: (id: Id) => void,
): Choice {
  return {
    name,
    label: labels.label,
    options: ids.map((id) => ({ id, label: labels[id] })),
    chosen,
    choose: (id) => {
      const wanted = ids.find((one) => one === id);
      if (wanted) choose(wanted);
    },
  };
}

/** All that can be changed, in the order of the panel. Nobody can say how high a desk is. */
export function choices(isDesk: boolean): Choice[] {
  const { textSize, colours, movement, reach } = words().help;
  const all = [
    choice('text', TEXT_SIZES, textSize, access.textSize, (size) => access.chooseTextSize(size)),
    choice('colours', COLOURS, colours, access.colours, (wanted) => access.chooseColours(wanted)),
    choice('movement', MOVEMENTS, movement, access.movement, (wanted) => access.chooseMovement(wanted)),
  ];
  return isDesk
    ? all
    : [...all, choice('reach', REACHES, reach, access.reach, (wanted) => access.chooseReach(wanted))];
}

/** The way after the chosen one; after the last, the first. */
export function nextOption({ options, chosen }: Pick<Choice, 'options' | 'chosen'>): string {
  const position = options.findIndex(({ id }) => id === chosen);
  return options[(position + 1) % options.length]?.id ?? chosen;
}
