import type { Colours, Movement } from '../state/access.svelte';
import type { Reach } from '../state/zone';
import type { TextSize } from '../state/sizes';
import type { Direction } from '../backend/generated/Direction';
import type { FilmType } from '../backend/generated/FilmType';
import type { Kind } from '../backend/generated/Kind';
import type { NeighbourKind } from '../backend/generated/NeighbourKind';
import type { ParticipantRole } from '../backend/generated/ParticipantRole';
import type { PersonRole } from '../backend/generated/PersonRole';
import type { PictureMark } from '../backend/generated/PictureMark';
import type { Problem } from '../backend/generated/Problem';
import type { Relation } from '../backend/generated/Relation';
import type { OutlineLicence } from '../backend/generated/OutlineLicence';
import type { Section } from '../backend/generated/Section';
import type { SourceKind } from '../backend/generated/SourceKind';
import type { StoryType } from '../backend/generated/StoryType';
import type { VenueType } from '../backend/generated/VenueType';
import type { Weekday } from '../backend/generated/Weekday';
import type { WorkType } from '../backend/generated/WorkType';

/** Every word of the interface. Each language implements all of it; a missing word does not compile. */
export interface Messages {
  attract: { invitation: string };
  bar: { home: string; back: string; larger: string; help: string; navigation: string; languages: string };
  home: { heading: string; about: string };
  /** Doors of Home and headings of lists. */
  section: Record<Section, string>;
  /** One of its kind: above titles and on tags. */
  kind: Record<Kind, string>;
  relation: Record<Exclude<Relation, 'what'>, string>;
  venueType: Record<VenueType, string>;
  storyType: Record<StoryType, string>;
  workType: Record<WorkType, string>;
  filmType: Record<FilmType, string>;
  personRole: Record<PersonRole, string>;
  participantRole: Record<ParticipantRole, string>;
  weekday: Record<Weekday, string>;
  direction: Record<Direction, string>;
  neighbour: Record<NeighbourKind, string>;
  mark: Record<PictureMark, string>;
  picture: { missing: string; next: string; previous: string; onward: string };
  text: { more: string; less: string };
  /** Which of how many: "2 of 3". */
  count: (position: number, of: number) => string;
  list: {
    next: string;
    previous: string;
    /** The same where there is little room. */
    onward: string;
    backward: string;
    /** Opens the tags that found no room. */
    moreTags: (count: number) => string;
    everything: string;
    filter: string;
  };
  story: { read: string };
  timeline: { earlier: string; later: string; moments: string; reported: string; yearly: string };
  date: { about: string; uncertain: string };
  venue: { visit: string; place: string; address: string; opened: string; hours: string; phone: string };
  work: {
    creator: string;
    date: string;
    technique: string;
    dimensions: string;
    owner: string;
    inventoryNumber: string;
    venue: string;
  };
  film: {
    director: (count: number) => string;
    originalTitle: string;
    date: string;
    length: string;
    missing: string;
  };
  person: { born: string; died: string; birthplace: string };
  district: {
    facts: string;
    neighbours: string;
    peak: string;
    rivers: string;
    schematic: string;
    into: string;
    map: string;
    /** What the map is, for those who do not see it. */
    mapOf: string;
    /** What has a number on the map. */
    places: string;
    /** The map of the country. */
    locator: string;
    /** Before who drew the country's outline, and who measured where the dot is. */
    outline: string;
    position: string;
    licence: Record<OutlineLicence, string>;
    /** Before a share of the whole area. */
    share: string;
    /** What of a drawing has a scale. */
    heightOnly: string;
  };
  fact: { asOf: string; derived: string; others: string };
  sources: {
    heading: string;
    count: (count: number) => string;
    accessed: string;
    pages: string;
    pictures: string;
    kind: Record<SourceKind, string>;
    close: string;
  };
  help: {
    heading: string;
    /** How to use the kiosk. */
    howTo: string;
    textSize: { label: string } & Record<TextSize, string>;
    colours: { label: string } & Record<Colours, string>;
    movement: { label: string } & Record<Movement, string>;
    /** How high the controls lie. */
    reach: { label: string } & Record<Reach, string>;
    standard: string;
  };
  /** The question whether somebody is still looking. */
  presence: {
    question: string;
    /** The word beside their number. */
    seconds: (count: number) => string;
    goOn: string;
    startAgain: string;
    anywhere: string;
  };
  problem: { heading: string } & Record<Problem, string>;
}

/**
 * The words that an exhibition may rename, by the key that curators write, and where each stands here. Their
 * other keys belong to screens that are not built yet.
 */
export const RENAMABLE = {
  'attract.invitation': ['attract', 'invitation'],
  'home.heading': ['home', 'heading'],
  'section.venues': ['section', 'venues'],
  'section.district': ['section', 'district'],
  'section.timeline': ['section', 'timeline'],
  'section.stories': ['section', 'stories'],
  'section.works': ['section', 'works'],
  'section.films': ['section', 'films'],
  'section.people': ['section', 'people'],
  'venue.visit': ['venue', 'visit'],
  'story.read': ['story', 'read'],
  'sources.heading': ['sources', 'heading'],
} as const satisfies Record<string, readonly [keyof Messages, string]>;
