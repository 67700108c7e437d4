import type { Backend } from '../backend/backend';
import type { Exhibition } from '../backend/generated/Exhibition';
import { changed } from './change';
import { exhibition } from './exhibition.svelte';
import { language } from './language.svelte';
import { route } from './route.svelte';
import { session } from './session.svelte';

/** Shows each new snapshot as soon as there is one; the visitor stays where they are, as far as that is still shown. */
export function follow(backend: Pick<Backend, 'followExhibition' | 'getExhibition' | 'getChange'>): void {
  let asked: string | null = null;
  const onRevision = async (revision: string): Promise<void> => {
    asked = revision;
    if (revision === exhibition.revision) return;
    const snapshot = (await sinceShown(backend)) ?? (await backend.getExhibition());
    // A newer one may have come meanwhile, and is on its way.
    if (asked !== revision) return;
    exhibition.show(snapshot);
    language.offer(snapshot.languages, snapshot.defaultLanguage);
    if (exhibition.isReady && !route.keep((at) => exhibition.has(at))) session.closeSheet();
  };
  backend.followExhibition((revision) => void onRevision(revision).catch(console.warn)).catch(console.warn);
}

/** What the exhibition on screen has become, where that can be told. */
async function sinceShown(backend: Pick<Backend, 'getChange'>): Promise<Exhibition | null> {
  const { revision } = exhibition;
  const change = revision === null ? null : await backend.getChange(revision);
  return change && changed(exhibition.current, change);
}
