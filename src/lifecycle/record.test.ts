import { describe, expect, it } from 'vitest';
import { recorded } from './record.ts';

const text = `# Ours.
addresses:
  - /a/
  - /c/ # on every poster
gone:
  - /x/ # nobody asks for it
`;

describe('recording addresses', () => {
  it('begins a file that says what it is', () => {
    const made = recorded(undefined, ['/b/', '/a/']);
    expect(made).toMatch(/^# Every address .*\n[\s\S]*\naddresses:\n {2}- \/a\/\n {2}- \/b\/\n$/);
  });

  it('adds in order, and leaves what people wrote', () => {
    expect(recorded(text, ['/b/', '/a/'])).toBe(text.replace('  - /c/', '  - /b/\n  - /c/'));
  });

  it('changes no byte where nothing is new', () => {
    const untidy = 'addresses:   [ /a/,   /b/ ]\r\n';
    expect(recorded(untidy, ['/b/'])).toBe(untidy);
  });

  it('puts in order what two branches added, each address once', () => {
    const merged = 'addresses:\n  - /b/\n  - /a/\n  - /b/\n';
    expect(recorded(merged, [])).toBe('addresses:\n  - /a/\n  - /b/\n');
  });

  it.each(['', 'gone: []\n', 'addresses:\n'])('starts the list in %j', (start) => {
    expect(recorded(start, ['/a/'])).toContain('addresses:\n  - /a/\n');
  });
});
