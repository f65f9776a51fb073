import { expect, it } from 'vitest';
import { leaveRoomToSigns } from './room-of-signs.ts';

const PAGE =
  '<p>一。 <a href="/">二</a></p> <p><strong>三。</strong> 四：  五, six. <a>Seven</a></p>';

it('leaves no space behind signs that are as wide as a letter', () => {
  expect(leaveRoomToSigns(PAGE, 'zh')).toBe(
    '<p>一。<a href="/">二</a></p> <p><strong>三。</strong>四：五, six. <a>Seven</a></p>',
  );
});

it('leaves a page in a language of other signs as it is', () => {
  expect(leaveRoomToSigns(PAGE, 'ar')).toBe(PAGE);
});
