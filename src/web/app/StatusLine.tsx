import { UnstyledButton } from '@mantine/core';
import { useIsMutating } from '@tanstack/react-query';
import { useDetail } from '../parts/detail.ts';
import { useStatusWords } from '../parts/status.ts';
import classes from './frame.module.css';
import { openKeyHelp } from './key-help.ts';

/** What is shown, counted; whether it is saved; how to learn the keys. */
export function StatusLine() {
  const words = useStatusWords();
  const saving = useIsMutating() > 0;
  const detail = useDetail();
  return (
    <footer className={classes.status}>
      <span>{words}</span>
      <span role="status" style={{ marginLeft: 'auto' }}>
        {saving ? 'Saving …' : 'Saved'}
      </span>
      <UnstyledButton fz="xs" c="inherit" onClick={() => detail.open('history', 'all')}>
        History
      </UnstyledButton>
      <UnstyledButton fz="xs" c="inherit" onClick={() => detail.open('about', 'all')}>
        About
      </UnstyledButton>
      <UnstyledButton fz="xs" c="inherit" onClick={openKeyHelp}>
        Keys: ?
      </UnstyledButton>
    </footer>
  );
}
