/** What stands in the fields of a decision, and how it is read. Pure. */
import { faultOfResolution } from '../../../hypotheses/expectations/faults.ts';
import type { Bearing, ExpectationStatus } from '../../../hypotheses/expectations/model.ts';
import { Resolution } from '../../../hypotheses/expectations/new-expectation.ts';
import { FieldReader } from '../../parts/form/field-reader.ts';
import type { ReadForm } from '../../parts/form/form-part.ts';
import { keyed, type Line } from '../../parts/form/lines.ts';
import type { ShownExpectation } from '../use-expectation.ts';

export type FilledDecision = ReturnType<typeof Resolution.parse>;

export interface DecisionValues {
  status: ExpectationStatus;
  bearing: Line<Bearing>[];
  resolvedOn: string;
  resolvedBy: string;
  resolution: string;
}

export const decisionValues = (one: ShownExpectation): DecisionValues => ({
  ...{ status: one.status, resolvedOn: one.resolvedOn, resolvedBy: one.resolvedBy },
  ...{ resolution: one.resolution, bearing: keyed(one.bearing) },
});

/** Why it cannot stand is said at the field that mends it. */
export function readDecision(
  expectation: ShownExpectation,
  values: DecisionValues,
): ReadForm<FilledDecision> {
  const read = new FieldReader();
  const bearing = values.bearing.map(({ key: _, ...one }) => one);
  bearing.forEach(({ observation }, at) => {
    if (observation === '')
      read.refuse(`bearing.${at}`, 'Choose the observation, or take the line out.');
  });
  const wanted = { ...values, bearing, resolvedOn: values.resolvedOn.trim() };
  const fault = faultOfResolution({ ...expectation, ...wanted });
  if (fault !== null) {
    const place =
      values.status === 'void' ? 'resolution' : bearing.length === 0 ? 'bearing' : 'resolvedOn';
    read.refuse(place, fault);
  }
  return read.end(Resolution, wanted, {
    fieldOf: ([field]) => String(field),
    wantedIn: (field, _path, message) => (field === 'status' ? 'Say what came of it.' : message),
  });
}
