import { Button, Group, Select } from '@mantine/core';
import { Link } from 'wouter';
import { useDetail } from '../parts/detail.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Loaded } from '../parts/Loaded.tsx';
import { useAddress, useSetAddress } from '../parts/use-address.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { RereadArticle } from './RereadArticle.tsx';
import { type StoredReading, useArticle, useArticles, useArticleView } from './use-article.ts';
import { detailId } from './use-article-address.ts';
import { useDrawnFindings } from './use-findings.ts';

/** Manuscripts of the case; the address says which one is open. */
export default function ArticlesRoom() {
  const [chosen] = useAddress('article');
  const set = useSetAddress();
  return (
    <Loaded query={useArticles()}>
      {({ articles }) => {
        const open = articles.find(({ id }) => id === chosen) ?? articles[0];
        if (!open) return <NoArticles />;
        return (
          <>
            {articles.length > 1 && (
              <Group px="lg" pt="xs">
                <Select
                  size="xs"
                  w={420}
                  maw="100%"
                  aria-label="Article"
                  data={articles.map(({ id, title }) => ({ value: id, label: title }))}
                  value={open.id}
                  allowDeselect={false}
                  onChange={(id) => set({ article: id, note: null, source: null, detail: null })}
                />
              </Group>
            )}
            <OpenArticle key={open.id} id={open.id} />
          </>
        );
      }}
    </Loaded>
  );
}

const NoArticles = () => (
  <EmptyState
    title="No article yet"
    action={
      <Button component={Link} href="/import">
        Import an article
      </Button>
    }
  >
    A finished article is taken apart here: its notes, the sources they rest on, and who is quoted.
  </EmptyState>
);

const OpenArticle = ({ id }: { id: string }) => (
  <Loaded query={useArticle(id)}>{(reading) => <StoredArticle reading={reading} />}</Loaded>
);

function StoredArticle({ reading }: { reading: StoredReading }) {
  const view = useArticleView(reading);
  const findings = useDrawnFindings(reading.article.id);
  const detail = useDetail();
  return (
    <>
      <RereadArticle reading={reading} />
      <ArticlePage
        view={view}
        findings={findings}
        openFinding={(id) => detail.open('finding', detailId(reading.article.id, id))}
      />
    </>
  );
}
