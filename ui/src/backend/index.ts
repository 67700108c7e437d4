import type { Backend } from './backend';
import { fixture } from './fixture';
import { tauri } from './tauri';

/** Chosen when the page is built: the other one is not in the bundle. */
export const backend: Backend = import.meta.env.MODE === 'fixture' ? fixture : tauri;
