/** The text of a value as it stands on the page, without what the host puts beside it. */
import { isDrawn, tagText } from './choosers';
import {
  attribute,
  childElements,
  classOf,
  elementCount,
  find,
  findAll,
  firstChild,
  isElement,
  isWithin,
  localName,
  matches,
  nextSibling,
  nodeValue,
  textOf,
} from './dom';
import { messagesIn } from './messages';
import { having } from './remembered';

const TAGS = '[class*="tag"],[class*="chip"],[class*="oken"],[role=option],[role=listitem]';
/** A stage is no tag. */
const isTagClass = having(/tag(?!e)|chip|token|^$/i);
/** What may be pressed beside a value, what has been struck out, and pictures of persons drawn as a letter. */
const ASIDE = 'button,[role=button],a,del,s,strike,[class*="avatar"]';
/** What begins a new line: 盗窃罪<br>诈骗罪 are two. */
const LINES = 'br,p,li,div';
const LINE_END = '\u2028';
const LONGEST = 20_001;
/** Words of links that do something with a value rather than being it. */
const ACTION =
  /^[\s[【<《]{0,4}(修改|编辑|更正|变更|查看|详情|历史|痕迹|复制|删除|清除|清空|更多|展开|收起|选择|预览|下载|打印|显示|隐藏|拨打|发送|校验|核验|比对|重置|刷新|定位|新增|添加|撤销|查询|导出|关联)(记录|详情|更多|全部|明文)?[\s\]】>》]{0,4}$/;
/** The end of a text for which there is no room. */
const CUT = /\s?(…{1,2}|\.{3})$/;
/** 原值：…: the host says something about the value before it. */
const REMARK = /^[（(]?[\u4e00-\u9fa5]{1,8}[:：]\s?\S/;

/** Text of a value, line by line; tags side by side are joined with 、. What is drawn short says in its title what it is. */
export function textWithin(element: Element): string {
  const text = elementCount(element) === 0 ? textOf(element, LONGEST) : textOfParts(element);
  const begun = text.replace(CUT, '');
  if (begun === text || begun === '') return text;
  const told = [element, ...findAll(element, '[title],[aria-label]')].flatMap((part) => [
    attribute(part, 'title') ?? '',
    attribute(part, 'aria-label') ?? '',
  ]);
  return told.find((whole) => whole.startsWith(begun)) ?? text;
}

function textOfParts(element: Element): string {
  const tags = findAll(element, TAGS).filter(
    (tag) => isTagClass(classOf(tag)) && !find(tag, TAGS) && textOf(tag, 100) !== '',
  );
  const [first] = tags;
  // A tag behind a value says something about it: 张某某 [主犯].
  const isValue = first !== undefined && textOf(element, LONGEST).startsWith(textOf(first, 100));
  if (isValue && (tags.length > 1 || textOf(first, 100) === textOf(element, LONGEST)))
    return tags.map(tagText).join('、');
  const beside = [...besides(element), ...(isValue ? [] : tags)];
  const isOneLine = beside.length === 0 && !find(element, LINES);
  const text = isOneLine ? textOf(element, LONGEST) : textWithout(element, beside);
  const said = text === '' ? [] : messagesIn(element).map((part) => textOf(part, 200));
  return said.reduce((rest, message) => rest.replace(message, '').trim(), text);
}

/** Parts of a value that are none of it. */
function besides(element: Element): readonly Element[] {
  const pressed = findAll(element, ASIDE).filter(
    (part) => localName(part) !== 'a' || attribute(part, 'role') === 'button' || ACTION.test(textOf(part, 20)),
  );
  const [, ...later] = childElements(element);
  const drawn = findAll(element, '[class*="icon"]').filter((part) => isDrawn(part, textOf(part, 60)));
  return [...pressed, ...drawn, ...later.filter((part) => REMARK.test(textOf(part, 60)))];
}

function textWithout(element: Element, left: readonly Element[]): string {
  let text = '';
  const collect = (parent: Node): void => {
    for (let node = firstChild(parent); node && text.length < LONGEST; node = nextSibling(node)) {
      if (isElement(node) && matches(node, LINES)) text += LINE_END;
      if (!isElement(node)) text += nodeValue(node) ?? '';
      else if (!left.some((part) => isWithin(part, node))) collect(node);
    }
  };
  collect(element);
  const lines = text.split(LINE_END).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
