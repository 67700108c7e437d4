import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';
import type { Backend, COMMANDS } from './backend';
import type { Attention } from './generated/Attention';
import type { Change } from './generated/Change';
import type { Exhibition } from './generated/Exhibition';
import type { FolderReport } from './generated/FolderReport';
import type { Placeholder } from './generated/Placeholder';
import type { Screen } from './generated/Screen';

type Command = (typeof COMMANDS)[number];

const ask = <T>(command: Command, values?: Record<string, unknown>): Promise<T> => invoke<T>(command, values);

/** The shell of the kiosk. */
export const tauri: Backend = {
  getExhibition: () => ask<Exhibition>('get_exhibition'),
  getChange: (since) => ask<Change | null>('get_change', { since }),
  followExhibition: (onRevision) => {
    const revisions = new Channel<string>();
    revisions.onmessage = onRevision;
    return ask<void>('follow_exhibition', { revisions });
  },
  getReport: () => ask<FolderReport>('get_report'),
  getScreen: () => ask<Screen>('get_screen'),
  wantPictures: (visible, ahead) =>
    ask<Record<string, Placeholder>>('want_pictures', { visible, ahead }).catch(() => ({})),
  beat: (beat) => ask<void>('beat', { ...beat }).catch(() => undefined),
  reportVisit: (report) => ask<Attention>('report_visit', { ...report }),
  // The scheme is written differently on Windows; the empty path gives its beginning.
  pictureUrl: ({ hash }, width) => `${convertFileSrc('', 'media')}picture/${hash}/${width}`,
};
