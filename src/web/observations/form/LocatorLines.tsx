import { ActionIcon, Button, Group, Input, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Locator } from '../../../sources/locator.ts';
import classes from './form.module.css';
import type { FormPart } from './form-field.ts';
import { nextKey } from './form-values.ts';
import { LocatorFields } from './LocatorFields.tsx';

const NEW: Locator = { source: null, place: { kind: 'whole' }, reported: null, origin: null };

/** The places on which it rests. */
export function LocatorLines({ form: { locators }, errors, set }: FormPart) {
  return (
    <Input.Wrapper size="xs" label="Rests on" labelElement="div">
      <Stack gap={8} mt={2}>
        {locators.map(({ key, locator }, at) => (
          <Group key={key} gap={6} wrap="nowrap" align="flex-start" className={classes.line}>
            <div style={{ flex: 1, minWidth: 0 }}>
              <LocatorFields
                at={at}
                locator={locator}
                error={errors[`locators.${at}`]}
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
