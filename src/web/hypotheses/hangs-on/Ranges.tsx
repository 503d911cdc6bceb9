import { Button } from '@mantine/core';
import type { VerdictReport } from '../../../hypotheses/weighing/verdict.ts';
import { useDesk } from '../desk.ts';
import { Explain } from '../Explain.tsx';
import { percent, percentRange } from '../words.ts';

/** What the draws from the ranges came to. */
export function Ranges({ report: { draws, table } }: { report: VerdictReport }) {
  const { view } = useDesk();
  return (
    <section>
      <h2>
        <Explain
          what="draws"
          here={`${draws.draws} draws, seed ${draws.seed}${draws.impossible > 0 ? `; ${draws.impossible} excluded every rival` : ''}.`}
        >
          Within the ranges
        </Explain>
      </h2>
      <ul>
        {draws.spreads.map(({ low, high, leads }, j) => (
          <li key={table.rivals[j]?.id}>
            <span>{table.rivals[j]?.label}</span>
            <span className="figures">
              {percentRange(low, high)}, leads in {percent(leads)}
            </span>
          </li>
        ))}
      </ul>
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => view.set({ seed: String(draws.seed + 1) }, true)}
      >
        Draw again (seed {draws.seed})
      </Button>
    </section>
  );
}
