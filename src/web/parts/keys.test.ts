import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addKeys, handleKey } from './keys.ts';

class FakeElement {
  tagName: string;
  isContentEditable = false;
  constructor(tagName: string) {
    this.tagName = tagName;
  }
  closest(selector: string): FakeElement | null {
    return selector.split(', ').includes(this.tagName.toLowerCase()) ? this : null;
  }
}

beforeEach(() => vi.stubGlobal('HTMLElement', FakeElement));
afterEach(() => vi.unstubAllGlobals());

let clock = 0;
const press = (key: string, target = new FakeElement('DIV'), later = 100): void => {
  clock += later;
  const event = {
    key,
    target,
    timeStamp: clock,
    defaultPrevented: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    preventDefault: () => undefined,
  };
  handleKey(event as unknown as KeyboardEvent);
};

const withKeys = (keys: string[], work: (done: string[]) => void): void => {
  const done: string[] = [];
  const remove = addKeys({
    title: 'Test',
    bindings: keys.map((key) => ({ key, label: key, run: () => done.push(key) })),
  });
  work(done);
  remove();
};

it('runs a key, and two keys in a row, but not when the second comes too late', () => {
  withKeys(['j', 'g s', 's'], (done) => {
    press('j');
    press('g');
    press('s');
    press('g');
    press('s', undefined, 5000);
    expect(done).toEqual(['j', 'g s', 's']);
  });
});

it('leaves letters to text fields and Enter to buttons', () => {
  withKeys(['j', 'Enter'], (done) => {
    press('j', new FakeElement('INPUT'));
    press('Enter', new FakeElement('BUTTON'));
    expect(done).toEqual([]);
    press('Enter');
    expect(done).toEqual(['Enter']);
  });
});

it('lets the latest screen have a key, and gives it back', () => {
  withKeys(['j'], (outer) => {
    withKeys(['j'], (inner) => {
      press('j');
      expect(inner).toEqual(['j']);
    });
    press('j');
    expect(outer).toEqual(['j']);
  });
});

it('leaves the arrows to a slider that has the focus, and the letters to the screen', () => {
  const slider = new FakeElement('[role="slider"]');
  withKeys(['ArrowDown', 'j'], (done) => {
    press('ArrowDown', slider);
    press('j', slider);
    press('ArrowDown');
    expect(done).toEqual(['j', 'ArrowDown']);
  });
});
