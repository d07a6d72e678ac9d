import { checkProfile, type ProfileCheck } from '../../content-scripts/host/profile-schema';
import { jsonFault } from '../command-line/json-fault';

/** The profile in the text of a file, the whole of it or nothing. */
export function profileOfFile(text: string): ProfileCheck {
  const json = text.replace(/^\ufeff/, '');
  const fault = jsonFault(json);
  if (!fault) return checkProfile(JSON.parse(json));
  return {
    problem: `不是完整的 JSON 文件：第 ${fault.line} 行第 ${fault.column} 个字处${fault.truncated ? '中断' : '不能识别'}`,
  };
}
