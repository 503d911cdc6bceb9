import { Button, CloseButton, Menu, Text } from '@mantine/core';
import { EvidenceClass } from '../../sources/model.ts';
import { answer, api } from '../parts/api.ts';
import { sphereLook } from '../parts/sphere-colour.ts';
import { useChange } from '../parts/use-change.ts';
import { CLASS_WORDS } from './source-words.ts';
import classes from './sources.module.css';

interface Props {
  readonly ids: readonly string[];
  readonly spheres: readonly string[];
  onDone(): void;
}

type Setting = { sphere: string | null } | { evidenceClass: EvidenceClass | null };

/** What can be done with the picked rows; each act is one change, taken back with u. */
export function PickedBar({ ids, spheres, onDone }: Props) {
  const set = useChange((setting: Setting) =>
    answer(api.sources.$patch({ json: { ids: [...ids], set: setting } })),
  );
  const merge = useChange(
    ([into = '', ...others]: readonly string[]) =>
      answer(api.sources[':id'].merge.$post({ param: { id: into }, json: { others } })),
    { onDone },
  );
  const remove = useChange(
    (gone: readonly string[]) => answer(api.sources.remove.$post({ json: { ids: [...gone] } })),
    { onDone },
  );
  return (
    <div className={classes.bar} role="toolbar" aria-label="Picked sources">
      <Text size="sm" fw={600}>
        {ids.length === 1 ? '1 source picked' : `${ids.length} sources picked`}
      </Text>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default">
            Set sphere…
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {spheres.map((sphere) => (
            <Menu.Item key={sphere} onClick={() => set.mutate({ sphere })}>
              {sphereLook(sphere).label}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => set.mutate({ sphere: null })}>No sphere</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default">
            Set class…
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {EvidenceClass.options.map((evidenceClass) => (
            <Menu.Item key={evidenceClass} onClick={() => set.mutate({ evidenceClass })}>
              {CLASS_WORDS[evidenceClass]}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => set.mutate({ evidenceClass: null })}>No class</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-sm"
        variant="default"
        disabled={ids.length < 2}
        onClick={() => merge.mutate(ids)}
        title="The one picked first stays and takes over what cites the others"
      >
        Merge
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => remove.mutate(ids)}>
        Remove
      </Button>
      <CloseButton ml="auto" aria-label="Pick none" onClick={onDone} />
    </div>
  );
}
