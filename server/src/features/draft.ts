// Whether a message is a draft: what helps while drafting never changes the record of an archive.
import type { Message } from '../semantics/cableFile.ts';
import type { Profile } from '../semantics/cableModel.ts';

/** The setting: `auto` leaves it to the text. */
export type ProfileSetting = 'auto' | Profile;

/** Whether a message may be changed by formatting, renaming and rewriting. */
export const isDraft = ({ model }: Message, profile: ProfileSetting): boolean =>
  (profile === 'auto' ? model.profile : profile) === 'authoring';
