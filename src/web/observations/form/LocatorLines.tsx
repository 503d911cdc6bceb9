import { Input } from '@mantine/core';
import type { Locator } from '../../../sources/locator.ts';
import { FormLines } from '../../parts/form/FormLines.tsx';
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
      <FormLines
        as="ruled"
        noun="place"
        add="Add a source"
        list={locators}
        keyOf={({ key }) => key}
        fresh={() => ({ key: nextKey(locators), locator: NEW })}
        onChange={(next) => set({ locators: next })}
      >
        {({ locator }, at, edit) => (
          <LocatorFields
            at={at}
            name={`${prefix}.${at}`}
            locator={locator}
            error={errors[`${prefix}.${at}`]}
            onChange={(next) => edit({ locator: next })}
          />
        )}
      </FormLines>
    </Input.Wrapper>
  );
}
