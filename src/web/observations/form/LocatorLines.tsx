import { ActionIcon, Button, Group, Input, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Locator } from '../../../sources/locator.ts';
import classes from '../../parts/form/form.module.css';
import type { FormPart } from '../../parts/form/form-part.ts';
import { nextKey } from '../../parts/form/lines.ts';
import { LocatorFields } from './LocatorFields.tsx';
import type { LocatorLine } from './read-locators.ts';

const NEW: Locator = { source: null, place: { kind: 'whole' }, reported: null, origin: null };

type Props = FormPart<{ locators: LocatorLine[] }> & {
  /** Of the errors, where a form has several such lists: `statuses.0.locators`. */
  readonly prefix?: string;
};

/** The places on which it rests. */
export function LocatorLines({ form: { locators }, errors, set, prefix = 'locators' }: Props) {
  return (
    <Input.Wrapper size="xs" label="Rests on" labelElement="div">
      <Stack gap={8} mt={2}>
        {locators.map(({ key, locator }, at) => (
          <Group key={key} gap={6} wrap="nowrap" align="flex-start" className={classes.line}>
            <div style={{ flex: 1, minWidth: 0 }}>
              <LocatorFields
                at={at}
                name={`${prefix}.${at}`}
                locator={locator}
                error={errors[`${prefix}.${at}`]}
                onChange={(next) =>
                  set({
                    locators: locators.map((one) =>
                      one.key === key ? { key, locator: next } : one,
                    ),
                  })
                }
              />
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Take place ${at + 1} out`}
              onClick={() => set({ locators: locators.filter((one) => one.key !== key) })}
            >
              <IconX size={14} />
            </ActionIcon>
          </Group>
        ))}
        <div>
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlus size={12} />}
            onClick={() =>
              set({ locators: [...locators, { key: nextKey(locators), locator: NEW }] })
            }
          >
            Add a source
          </Button>
        </div>
      </Stack>
    </Input.Wrapper>
  );
}
