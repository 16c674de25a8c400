import AppLayout, { type AppLayoutProps } from "@cloudscape-design/components/app-layout";
import { I18nProvider } from "@cloudscape-design/components/i18n";
import enMessages from "@cloudscape-design/components/i18n/messages/all.en";
import jaMessages from "@cloudscape-design/components/i18n/messages/all.ja";
import { useEffect, useState } from "react";
import { CatalogProvider } from "./catalog.tsx";
import { DraftsProvider } from "./drafts.tsx";
import { NoticesProvider, useNotices } from "./notices.tsx";
import { Breadcrumbs } from "./parts/breadcrumbs.tsx";
import { PageHeader } from "./parts/page-header.tsx";
import { SideMenu } from "./parts/side-menu.tsx";
import { usePreferences } from "./preferences.tsx";
import type { Route } from "./route.ts";
import { Screen } from "./screens/screen.tsx";
import { useTexts } from "./texts/use-texts.ts";
import { trail } from "./trail.ts";
import { useRoute } from "./use-route.ts";

const CONTENT: Partial<Record<Route["screen"], AppLayoutProps.ContentType>> = {
  history: "table",
  create: "form",
};
const MESSAGES = [enMessages, jaMessages];

export function App() {
  const { language } = usePreferences();
  return (
    <I18nProvider locale={language} messages={MESSAGES}>
      <NoticesProvider>
        <CatalogProvider>
          <DraftsProvider>
            <Layout />
          </DraftsProvider>
        </CatalogProvider>
      </NoticesProvider>
    </I18nProvider>
  );
}

function Layout() {
  const route = useRoute();
  const texts = useTexts();
  const { flashbar } = useNotices();
  const [menuOpen, setMenuOpen] = useState(window.innerWidth > 1000);

  useEffect(() => {
    document.title = [
      ...trail(route, texts)
        .map(({ text }) => text)
        .reverse(),
      `${texts.center} (${texts.practice})`,
    ].join(" | ");
  }, [route, texts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen begins at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [route.hash]);
  return (
    <>
      <PageHeader />
      <AppLayout
        headerSelector="#top-nav"
        contentType={CONTENT[route.screen] ?? "default"}
        ariaLabels={{
          navigation: texts.nav.label,
          navigationToggle: texts.nav.open,
          navigationClose: texts.nav.close,
          notifications: texts.nav.notifications,
        }}
        navigation={<SideMenu route={route} />}
        navigationOpen={menuOpen}
        onNavigationChange={({ detail }) => setMenuOpen(detail.open)}
        toolsHide
        stickyNotifications
        notifications={flashbar}
        breadcrumbs={<Breadcrumbs route={route} />}
        content={<Screen route={route} />}
      />
    </>
  );
}
