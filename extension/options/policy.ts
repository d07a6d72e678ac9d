/** What the office has set by policy (managed storage, `managed-schema.json`); nobody can change it at this machine. */
import { browser } from 'wxt/browser';
import type { HostProfile } from '../../content-scripts/host/profile';
import { profileOfFile } from './profile-file';

/** Host profiles of the policy. */
export interface PolicyProfiles {
  readonly profiles: readonly HostProfile[];
  /** Plain sentences on those that were not taken over, and why. */
  readonly problems: readonly string[];
}

/** Addresses as the policy writes them; none where there is no policy. */
export function policyHosts(): Promise<readonly string[]> {
  return managedTexts('hosts');
}

/** The profiles of the policy, each the text of an exported file. */
export async function policyProfiles(): Promise<PolicyProfiles> {
  const checked = (await managedTexts('profiles')).map(profileOfFile);
  return {
    profiles: checked.flatMap((one) => ('profile' in one ? [one.profile] : [])),
    problems: checked.flatMap((one, at) =>
      'problem' in one ? [`单位设定的第 ${at + 1} 份配置没有采用：${one.problem}`] : [],
    ),
  };
}

/** Calls back whenever the policy has changed. */
export function onPolicyChanged(run: () => void): void {
  browser.storage.onChanged.addListener((_, area) => area === 'managed' && run());
}

async function managedTexts(name: 'hosts' | 'profiles'): Promise<readonly string[]> {
  const found: Readonly<Record<string, unknown>> = await browser.storage.managed.get(name).catch(() => ({}));
  const list = found[name];
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : [];
}
