import type { Attention } from './generated/Attention';
import type { Change } from './generated/Change';
import type { Exhibition } from './generated/Exhibition';
import type { FolderReport } from './generated/FolderReport';
import type { Picture } from './generated/Picture';
import type { Placeholder } from './generated/Placeholder';
import type { Screen } from './generated/Screen';
import type { RenditionWidth } from './rendition';

/** A sign of life: what was painted since the last one. */
export interface Beat {
  /** Frames painted since the beat before. */
  frames: number;
  /** Whether the page believes that it can be seen. */
  visible: boolean;
  /** The name of the screen that is shown. */
  screen: string;
}

/** What the page has seen of its visitor since the report before. */
export interface VisitReport {
  /** Somebody touched, clicked, pressed a key or turned a wheel. */
  active: boolean;
  /** Nobody is visiting: the invitation is shown. */
  resting: boolean;
  /** Words that can be read on the screen. */
  words: number;
  /** A film is playing. */
  playing: boolean;
  /** The visitor wants larger text. */
  enlarged: boolean;
}

/** Every command that the page may give to the shell; `tauri.ts` calls no other. */
export const COMMANDS = [
  'get_exhibition',
  'follow_exhibition',
  'get_change',
  'get_report',
  'get_screen',
  'want_pictures',
  'beat',
  'report_visit',
] as const;

/** All that the page asks of the world outside. Two answer: the shell, and a folder of files (`fixture.ts`). */
export interface Backend {
  /** The whole exhibition in all languages. Rejects with a `CommandError` where there is none. */
  getExhibition(): Promise<Exhibition>;
  /** What has become of the exhibition since a revision; null where only the whole can be told. Rejects as the whole does. */
  getChange(since: string): Promise<Change | null>;
  /** Tells the revision of the exhibition, now and each time that it changes. Rejects where nobody can tell. */
  followExhibition(onRevision: (revision: string) => void): Promise<void>;
  /** What is wrong with the content folder as it is, for staff. */
  getReport(): Promise<FolderReport>;
  /** The physical facts of the surface. Rejects where they cannot be told. */
  getScreen(): Promise<Screen>;
  /**
   * Lists every rendition that the page waits for, in front of somebody's eyes and one tap away, as `hash/width`, in
   * the order in which they are wanted; what is not listed any more need not come. Answers with the placeholders that are known of these pictures, by
   * hash. Never rejects: without an answer pictures come too, only in another order.
   */
  wantPictures(visible: string[], ahead: string[]): Promise<Record<string, Placeholder>>;
  /** Says that the page lives. Never rejects: there is nobody who could do anything about it here. */
  beat(beat: Beat): Promise<void>;
  /** Tells what the page has seen of its visitor, once a second. Rejects where nobody decides about it. */
  reportVisit(report: VisitReport): Promise<Attention>;
  /** The address of a picture, at least `width` pixels wide unless the picture itself is smaller. */
  pictureUrl(picture: Pick<Picture, 'hash'>, width: RenditionWidth): string;
}
