import type { ExamplesById } from '../example';
import { indictment, judgment, textExamples } from './samples';

const TOLD =
  '被告人张某某到案后如实供述自己的罪行，根据《中华人民共和国刑法》第六十七条第三款的规定，系坦白，可以从轻处罚；';
const told = (words: string): string => indictment({ [TOLD]: `${words}；` });

const examples: ExamplesById = {
  'doc.circumstance-paragraph': textExamples(
    [
      indictment({ 第六十七条第三款: '第六十七条第一款' }),
      told('被告人张某某系累犯，根据《中华人民共和国刑法》第六十六条的规定，应当从重处罚'),
      told('被告人张某某到案后如实供述自己的罪行，依照《中华人民共和国刑法》第六十七条第二款，可以从轻处罚'),
      told('被告人张某某有重大立功表现，根据《中华人民共和国刑法》第六十五条的规定，可以减轻处罚'),
      judgment({ 第六十七条第三款: '第六十七条第一款', '系坦白，': '' }),
    ],
    [
      indictment(),
      judgment(),
      judgment({
        第六十七条第三款: '第六十七条第一款',
        '系坦白，': '',
        '被告人张某某被抓获。': '被告人张某某到派出所投案。',
      }),
      told('被告人张某某有坦白情节，根据《中华人民共和国刑法》第三十七条的规定，可以免予刑事处罚'),
      told('被告人张某某系累犯，根据《中华人民共和国刑法》第六十五条第一款的规定，应当从重处罚'),
      told(
        '被告人张某某自动投案，如实供述自己的罪行，系自首，根据《中华人民共和国刑法》第六十七条第一款的规定，可以从轻处罚',
      ),
      told(
        '被告人张某某系从犯，具有坦白情节，根据《中华人民共和国刑法》第二十七条、第六十七条第三款的规定，可以从轻处罚',
      ),
    ],
  ),
  'doc.circumstance-contradicted': textExamples(
    [
      told('被告人张某某犯罪以后自动投案，如实供述自己的罪行，系坦白，可以从轻处罚'),
      told('被告人张某某在共同犯罪中起次要作用，系主犯'),
      told('被告人张某某在共同犯罪中起主要作用，是从犯'),
    ],
    [
      indictment(),
      told('被告人张某某自动投案，如实供述自己的罪行，系自首，可以从轻处罚'),
      told('被告人张某某自动投案后未如实供述，后翻供又供认，系坦白，可以从轻处罚'),
      told('被告人李某某起次要作用，系从犯；被告人张某某起主要作用，系主犯'),
    ],
  ),
};

export default examples;
