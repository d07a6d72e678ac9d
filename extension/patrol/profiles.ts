import { type HostProfile, profileFor } from '../../content-scripts/host/profile';
import { checkProfile } from '../../content-scripts/host/profile-schema';
import type { Standing } from '../options/hosts';
import type { PolicyProfiles } from '../options/policy';

/** What keeps the profiles; every call rejects when the database cannot be used. */
export interface ProfileStore {
  storedProfiles(): Promise<readonly { readonly data: unknown; readonly applied: boolean }[]>;
  putProfile(id: string, data: unknown): Promise<void>;
  removeProfile(id: string): Promise<void>;
  profilesApplied(): Promise<void>;
}

/** Where there is no policy. */
const NO_POLICY: PolicyProfiles = { profiles: [], problems: [] };

/**
 * The host profiles in use: those of the policy, and those taken over at this machine. A worker that was stopped reads them anew; a
 * database that cannot be used leaves those of the policy and the default one.
 */
export class Profiles {
  private profiles: readonly HostProfile[] = [];
  /** Ids of the profiles the policy sets. */
  private locked: ReadonlySet<string> = new Set();
  private loaded: Promise<void> | null = null;
  /** A profile was taken over that open pages have not been read by. */
  private pending = false;

  /**
   * @param standing what is known of the address of a page, where that is asked for
   * @param policy what the policy sets
   */
  constructor(
    private readonly store: ProfileStore,
    private readonly standing: (address: string) => Promise<Standing> = async () => 'known',
    private readonly policy: () => Promise<PolicyProfiles> = async () => NO_POLICY,
  ) {}

  /**
   * What the page at an address is to be read by: at an address the administrator has named, the page need not say itself that it is the
   * host's. Null where the address is none of ours (any more).
   */
  async forPage(address: string): Promise<HostProfile | null> {
    const [profile, standing] = await Promise.all([this.of(address), this.standing(address).catch(() => 'known')]);
    if (standing === 'foreign') return null;
    return standing === 'named' && profile.urls.length === 0 ? { ...profile, urls: [address] } : profile;
  }

  /** The profile for the page at an address. */
  async of(address: string): Promise<HostProfile> {
    await this.load();
    return profileFor(this.profiles, address);
  }

  /** All profiles that were taken over, by name. */
  async all(): Promise<readonly HostProfile[]> {
    await this.load();
    return this.profiles;
  }

  /** Takes a profile over; answers what does not fit, empty when it was. Rejects when it could not be stored. */
  async save(input: unknown): Promise<string> {
    const checked = checkProfile(input);
    if ('problem' in checked) return checked.problem;
    await this.load();
    if (this.locked.has(checked.profile.id)) return '这份适配配置由单位设定，不能在本机修改';
    await this.store.putProfile(checked.profile.id, checked.profile);
    this.loaded = null;
    return '';
  }

  /** Takes a profile of this machine away. Rejects when that could not be stored. */
  async remove(id: string): Promise<void> {
    await this.store.removeProfile(id);
    this.loaded = null;
  }

  /** The policy has changed. */
  policyChanged(): void {
    this.loaded = null;
  }

  /** Whether open pages are still to be read by a profile that was taken over. */
  async isPending(): Promise<boolean> {
    await this.load();
    return this.pending;
  }

  /** Open pages have been read by all profiles. */
  async applied(): Promise<void> {
    await this.store.profilesApplied();
    this.pending = false;
  }

  private load(): Promise<void> {
    const stored = () =>
      this.store.storedProfiles().catch(() => {
        this.loaded = null;
        return [];
      });
    this.loaded ??= Promise.all([this.policy(), stored()]).then(([policy, kept]) => this.take(policy, kept));
    return this.loaded;
  }

  private take(policy: PolicyProfiles, stored: Awaited<ReturnType<ProfileStore['storedProfiles']>>): void {
    this.pending = stored.some(({ applied }) => !applied);
    this.locked = new Set(policy.profiles.map(({ id }) => id));
    const own = stored.flatMap(({ data }) => {
      const checked = checkProfile(data);
      return 'profile' in checked && !this.locked.has(checked.profile.id) ? [checked.profile] : [];
    });
    this.profiles = [...policy.profiles, ...own].sort((left, right) => (left.id < right.id ? -1 : 1));
  }
}
