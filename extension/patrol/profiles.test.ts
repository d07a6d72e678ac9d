import { expect, it } from 'vitest';
import { DEFAULT_PROFILE, type HostProfile } from '../../content-scripts/host/profile';
import { type ProfileStore, Profiles } from './profiles';

const named = (id: string, name: string): HostProfile => ({ ...DEFAULT_PROFILE, id, name });

function storeOf(kept: readonly HostProfile[]): ProfileStore {
  const rows = new Map<string, unknown>(kept.map((profile) => [profile.id, profile]));
  return {
    storedProfiles: async () => [...rows.values()].map((data) => ({ data, applied: true })),
    putProfile: async (id, data) => void rows.set(id, data),
    removeProfile: async (id) => void rows.delete(id),
    profilesApplied: async () => undefined,
  };
}

const namesIn = async (profiles: Profiles) => (await profiles.all()).map(({ name }) => name);

it('the policy goes before what this machine has of the same id, cannot be saved over, and is followed when it changes', async () => {
  let policy = [named('office', '单位的')];
  const store = storeOf([named('office', '本机的'), named('room', '本室的')]);
  const profiles = new Profiles(store, undefined, async () => ({ profiles: policy, problems: [] }));
  expect(await namesIn(profiles)).toEqual(['单位的', '本室的']);
  expect(await profiles.save(named('office', '改过的'))).toBe('这份适配配置由单位设定，不能在本机修改');
  expect(await profiles.save(named('room', '改过的'))).toBe('');
  expect(await namesIn(profiles)).toEqual(['单位的', '改过的']);
  policy = [];
  profiles.policyChanged();
  expect(await namesIn(profiles)).toEqual(['本机的', '改过的']);
});

it('a database that cannot be used leaves what the policy sets', async () => {
  const broken: ProfileStore = { ...storeOf([]), storedProfiles: () => Promise.reject(new Error('closed')) };
  const profiles = new Profiles(broken, undefined, async () => ({
    profiles: [named('office', '单位的')],
    problems: [],
  }));
  expect(await namesIn(profiles)).toEqual(['单位的']);
});
