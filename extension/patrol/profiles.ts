import { type HostProfile, profileFor } from '../../content-scripts/host/profile';
import { checkProfile } from '../../content-scripts/host/profile-schema';
import type { Standing } from '../options/hosts';

/** What keeps the profiles; every call rejects when the database cannot be used. */
export interface ProfileStore {
  storedProfiles(): Promise<readonly { readonly data: unknown; readonly applied: boolean }[]>;
  putProfile(id: string, data: unknown): Promise<void>;
  removeProfile(id: string): Promise<void>;
  profilesApplied(): Promise<void>;
}

/** The host profiles in use. A worker that was stopped reads them anew; a database that cannot be used leaves the default one. */
export class Profiles {
  private profiles: readonly HostProfile[] = [];
  private loaded: Promise<void> | null = null;
  /** A profile was taken over that open pages have not been read by. */
  private pending = false;

  /** @param standing what is known of the address of a page, where that is asked for */
  constructor(
    private readonly store: ProfileStore,
    private readonly standing: (address: string) => Promise<Standing> = async () => 'known',
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
    await this.store.putProfile(checked.profile.id, checked.profile);
    this.loaded = null;
    return '';
  }

  /** Takes a profile away. Rejects when that could not be stored. */
  async remove(id: string): Promise<void> {
    await this.store.removeProfile(id);
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
    this.loaded ??= this.store.storedProfiles().then(
      (stored) => this.take(stored),
      () => {
        this.loaded = null;
      },
    );
    return this.loaded;
  }

  private take(stored: readonly { readonly data: unknown; readonly applied: boolean }[]): void {
    this.pending = stored.some(({ applied }) => !applied);
    this.profiles = stored
      .flatMap(({ data }) => {
        const checked = checkProfile(data);
        return 'profile' in checked ? [checked.profile] : [];
      })
      .sort((left, right) => (left.id < right.id ? -1 : 1));
  }
}
