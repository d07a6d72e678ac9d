import { describe, expect, it } from 'vitest';
import { understand } from '../../rules/text/understand';
import { INDICTMENT_TEXT } from '../../rules/text/understand.examples';
import { nodePdfEngine } from './pdf-node';
import { type FileText, readBytes } from './read-bytes';
import { lyingPackage, NOISE, sampleDocx, samplePackage, samplePdf } from './sample-files.doubles';

const read = (name: string, bytes: Uint8Array) => readBytes(name, bytes, nodePdfEngine);
const textOf = async (name: string, bytes: Uint8Array): Promise<FileText> => {
  const reading = await read(name, bytes);
  if ('message' in reading) throw new Error(reading.message);
  return reading;
};
const messageOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const reading = await read(name, bytes);
  return 'message' in reading ? reading.message : '';
};
const utf8 = (text: string) => new TextEncoder().encode(text);

/** 某某县人民检察院 in GB18030. */
const GB18030 = Uint8Array.from([
  0xc4, 0xb3, 0xc4, 0xb3, 0xcf, 0xd8, 0xc8, 0xcb, 0xc3, 0xf1, 0xbc, 0xec, 0xb2, 0xec, 0xd4, 0xba,
]);

describe('text files', () => {
  it('are read in UTF-8 and GB18030, with the document’s own title', async () => {
    expect(await textOf('a.txt', utf8(INDICTMENT_TEXT))).toMatchObject({
      title: '起诉书',
      text: INDICTMENT_TEXT,
      partial: false,
    });
    expect(await textOf('某案 情况.txt', GB18030)).toMatchObject({ title: '某案 情况', text: '某某县人民检察院' });
  });

  it('are refused when they hold no text', async () => {
    expect(await messageOf('a.txt', NOISE)).toContain('不是文字文件');
    expect(await messageOf('a.txt', utf8(' \n'))).toBe('是空的');
  });
});

describe('Word documents', () => {
  it('give a line for each paragraph and a line for each row of a table', async () => {
    const bytes = await sampleDocx(INDICTMENT_TEXT.trim().split('\n'), [
      ['姓名', '金额'],
      ['张某某', '3000元'],
    ]);
    const { text, title } = await textOf('无题.docx', bytes);
    expect(title).toBe('起诉书');
    expect(text).toBe(`${INDICTMENT_TEXT.trim()}\n姓名\t金额\n张某某\t3000元`);
    expect(understand(text).parties.find(({ name }) => name === '张某某')?.idNumber).toBe('999999199001020011');
  });

  it('are told by what they hold, not by their name', async () => {
    expect((await textOf('判决.txt', await sampleDocx(['某某县人民法院', '刑事判决书']))).title).toBe('刑事判决书');
  });

  it('do not take in a second copy of deleted or drawn text', async () => {
    const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>张某某</w:t></w:r><w:del><w:r><w:delText>李某某</w:delText></w:r></w:del><w:ins><w:r><w:t>王某某</w:t></w:r></w:ins></w:p></w:body></w:document>`;
    expect((await textOf('a.docx', samplePackage({ 'word/document.xml': document }))).text).toBe('张某某王某某');
  });
});

describe('packages that are not opened', () => {
  it('OFD, workbooks and archives are named', async () => {
    expect(await messageOf('a.ofd', samplePackage({ 'OFD.xml': '<x/>' }))).toContain('OFD');
    expect(await messageOf('a.xlsx', samplePackage({ 'xl/workbook.xml': '<x/>' }))).toContain('表格');
    expect(await messageOf('a.zip', samplePackage({ 'a.txt': 'x' }))).toContain('压缩包');
  });

  it('one that bursts, whether it says so or not', async () => {
    expect(await messageOf('a.docx', lyingPackage(90 * 1_048_576, 90 * 1_048_576))).toContain('过大');
    expect(await messageOf('a.docx', lyingPackage(8 * 1_048_576, 60_000))).toContain('过大');
  });

  it('one that holds less than it says', async () => {
    expect(await messageOf('a.docx', lyingPackage(1_000, 5_000))).toContain('已损坏');
  });

  it('one with a document type', async () => {
    const bytes = samplePackage({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' });
    expect(await messageOf('a.docx', bytes)).toContain('DOCTYPE');
  });

  it('one that was cut off', async () => {
    const bytes = await sampleDocx(['某某县人民检察院']);
    expect(await messageOf('a.docx', bytes.subarray(0, bytes.length - 300))).toContain('已损坏');
  });
});

describe('PDF files', () => {
  const full = (text: string) => ({ x: 60, text });
  const page = [
    { x: 200, text: '某某县人民检察院' },
    { x: 240, text: '起 诉 书' },
    { x: 92, text: '被告人张某某，男，一九九〇年一月二日出生，汉族，初中文' },
    full('化，无业，住某某县某某路一号。'),
    { x: 92, text: '本案由某某县公安局侦查终结。' },
  ];

  it('give paragraphs again that their lines broke, and the range of each page', async () => {
    const { text, title, pages } = await textOf(
      'a.pdf',
      samplePdf([page, [full('第二页的文字在这里。'), { x: 280, text: '- 2 -' }]]),
    );
    expect(title).toBe('起诉书');
    expect(text.split('\n')).toEqual([
      '某某县人民检察院',
      '起 诉 书',
      '被告人张某某，男，一九九〇年一月二日出生，汉族，初中文化，无业，住某某县某某路一号。',
      '本案由某某县公安局侦查终结。',
      '第二页的文字在这里。',
    ]);
    expect(pages?.map(({ start, end }) => text.slice(start, end).slice(0, 4))).toEqual(['某某县人', '第二页的']);
  });

  it('are read by the table of characters they name', async () => {
    expect((await textOf('a.pdf', samplePdf([page], 'UniGB-UCS2-H'))).text).toContain('本案由某某县公安局侦查终结。');
  });

  it('say which pages are pictures, and that a scan has no text', async () => {
    const reading = await textOf('a.pdf', samplePdf([page, []]));
    expect(reading).toMatchObject({ partial: true, notes: ['第 2 页是图像，没有读到文字'] });
    expect(await messageOf('扫描件.pdf', samplePdf([[], []]))).toContain('是扫描件');
  });

  it('say that their text was recognised from a scan', async () => {
    expect((await textOf('a.pdf', samplePdf([page], 'Identity-H', 'ABBYY FineReader'))).recognised).toBe(true);
    expect((await textOf('a.pdf', samplePdf([page]))).recognised).toBe(false);
    // Whatever program made it: text that lies unseen over a picture was recognised from it.
    expect((await textOf('a.pdf', samplePdf([page], 'Identity-H', 'WPS', 3))).recognised).toBe(true);
  });

  it('are read from a buffer of Node, which keeps its bytes', async () => {
    const bytes = Buffer.from(samplePdf([page]));
    const before = bytes.toString('latin1');
    expect((await textOf('a.pdf', bytes)).title).toBe('起诉书');
    expect(bytes.toString('latin1')).toBe(before);
  });

  it('are refused in words when damaged', async () => {
    expect(await messageOf('a.pdf', utf8('%PDF-1.7 and nothing else'))).toContain('已损坏');
  });
});

describe('files of other kinds', () => {
  it.each([
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0], '旧版 Office'],
    ['a.wps', [0xd0, 0xcf, 0x11, 0xe0, 0], '.wps'],
    ['a.jpg', [0xff, 0xd8, 0xff, 0xe0], '是图片'],
    ['a.rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
    ['a.rar', [0x52, 0x61, 0x72, 0x21], '压缩包'],
  ])('%s is refused in a plain sentence', async (name, bytes, words) => {
    expect(await messageOf(name, Uint8Array.from(bytes))).toContain(words);
  });
});
