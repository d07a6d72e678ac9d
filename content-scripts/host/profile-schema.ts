import { z } from 'zod';
import type { HostProfile } from './profile';

/** A profile as it comes from a file or from the settings. Not part of the content script: profiles are checked before they are sent. */
export const hostProfileSchema: z.ZodType<HostProfile> = z.strictObject({
  version: z.literal(1),
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  marks: z.array(z.string().min(2).max(100)).max(50),
  confidence: z.number().min(0).max(1),
  labels: z.record(z.string().max(100), z.string().max(100).nullable()),
  exclude: z.array(z.string().min(1).max(300)).max(100),
  documents: z.array(z.string().min(1).max(300)).max(100),
});
