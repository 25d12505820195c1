// Whether a message is a draft: what helps while drafting never changes the record of an archive.
import type { Message } from '../semantics/cableFile.ts';
import type { Profile } from '../semantics/cableModel.ts';
import type { FeatureContext } from './context.ts';

/** The setting: `auto` leaves it to the text. */
export type ProfileSetting = 'auto' | Profile;

/**
 * Whether a message may be changed by formatting, renaming and rewriting. What lies in no file yet is nobody's record, whatever
 * it reads like: so the copy of a record can be worked on.
 */
export const isDraft = ({ uri }: Pick<FeatureContext, 'uri'>, { model }: Message, profile: ProfileSetting): boolean =>
  uri.startsWith('untitled:') || (profile === 'auto' ? model.profile : profile) === 'authoring';
