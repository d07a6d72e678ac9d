import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE, fitsAddress } from '../../content-scripts/host/profile';
import { checkProfile } from '../../content-scripts/host/profile-schema';
import { placeAt, profileToMend, withPlace } from './edit-profile';

describe('a place pointed out by hand', () => {
  const at = (address: string) => placeAt('span', address).url;

  it.each([
    ['http://10.1.2.3:8080/ajgl/case/123/suspect', 'http://10.1.2.3:8080/ajgl/case/9876/suspect'],
    ['http://10.1.2.3/ajgl/#/card/A-12/intake', 'http://10.1.2.3/ajgl/#/card/B-7/intake'],
    ['http://10.1.2.3/card.do?bmsah=%E6%9F%90', 'http://10.1.2.3/card.do?bmsah=x&tab=2'],
  ])('%s is the same page for another case', (address, other) => {
    expect(fitsAddress(at(address), address)).toBe(true);
    expect(fitsAddress(at(address), other)).toBe(true);
  });

  it('holds on no other page, and is a profile that can be taken over', () => {
    const address = 'http://10.1.2.3:8080/ajgl/case/123/suspect';
    expect(fitsAddress(at(address), 'http://10.1.2.3:8080/ajgl/case/123/review')).toBe(false);
    const profile = withPlace(profileToMend(DEFAULT_PROFILE, address), placeAt('span', address), 'suspect.birthDate');
    expect(checkProfile(profile)).toEqual({ profile });
  });
});
