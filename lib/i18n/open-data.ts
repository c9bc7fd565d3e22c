/** The words around the data: links to it, feeds, the page that explains the API. */
import type { Resource } from "../open-data/addresses";
import type { Locale } from "./locale";

interface OpenDataWords {
  /** Before the links to the formats of what a page shows. */
  asData: Record<Resource, string>;
  /** Which of the two feeds. */
  feeds: { new: string; changed: string };
  /** Before the names of the fields that changed. */
  changed: string;
  api: string;
}

export const openDataWords: Record<Locale, OpenDataWords> = {
  ja: {
    asData: {
      incidents: "この一覧をデータで",
      incident: "この事案をデータで",
      organizations: "この一覧をデータで",
      organization: "この組織をデータで",
      statistics: "この統計をデータで",
      chart: "この図をデータで",
      causes: "この一覧をデータで",
      cause: "この原因をデータで",
      dataTypes: "この一覧をデータで",
      dataType: "この項目をデータで",
      suppliers: "この一覧をデータで",
      comparison: "この比較をデータで",
    },
    feeds: { new: "新着", changed: "更新" },
    changed: "変更",
    api: "API",
  },
  en: {
    asData: {
      incidents: "This list as data",
      incident: "This incident as data",
      organizations: "This list as data",
      organization: "This organization as data",
      statistics: "These statistics as data",
      chart: "This chart as data",
      causes: "This list as data",
      cause: "This cause as data",
      dataTypes: "This list as data",
      dataType: "This kind of data as data",
      suppliers: "This list as data",
      comparison: "This comparison as data",
    },
    feeds: { new: "new", changed: "changed" },
    changed: "Changed",
    api: "API",
  },
};
