import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type {
  ExportKind,
  OfficerActions,
  Remark,
  Round,
  Running,
  Settings,
} from "../../actions/officerActions";
import { countsText, statusCounts } from "../results/statusCounts";
import {
  initialPaneState,
  paneReducer,
  type Notice,
  type PaneState,
  type Step,
  type TaskKind,
} from "./paneState";
import type { PlanDraft } from "../plan/planDraft";
import type { PlanReview } from "../planReview/planReview";
import { offerDownload } from "./offerDownload";
import { isCancellation, problemOf } from "./problem";

/** What the parts of the pane can ask for. */
export interface PaneDoings {
  readonly choose: (step: Step, by?: "steps" | "button") => void;
  /** Runs a long action with progress; true when it was done, false when it was stopped or failed. */
  readonly run: (kind: TaskKind, work: (running: Running) => Promise<void>) => Promise<boolean>;
  /** Does a quick thing without showing progress; true when it was done. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  readonly stop: () => void;
  readonly read: () => Promise<boolean>;
  readonly roundRead: (round: Round) => void;
  readonly consolidate: () => Promise<boolean>;
  readonly openExample: () => Promise<boolean>;
  readonly saveSettings: (settings: Settings) => Promise<boolean>;
  readonly saveRemark: (code: string, remark: Remark) => Promise<boolean>;
  readonly notice: (notice: Notice) => void;
  readonly openAnnex: () => Promise<boolean>;
  readonly saveExport: (kind: ExportKind) => Promise<boolean>;
  readonly draftPlan: (draft: PlanDraft | null) => void;
  readonly reviewPlan: (review: PlanReview | null) => void;
  readonly closeMessage: () => void;
}

/** The pane's state over the officer's actions: one long action at a time, and changes in the workbook followed. */
export function usePane(actions: OfficerActions): [PaneState, PaneDoings] {
  const [state, dispatch] = useReducer(paneReducer, initialPaneState);
  const running = useRef<AbortController | null>(null);
  const changedMeanwhile = useRef(false);

  const attempt = useCallback(async (work: () => Promise<void>) => {
    dispatch({ type: "message-closed" });
    try {
      await work();
      return true;
    } catch (error) {
      dispatch({ type: "problem-met", problem: problemOf(error) });
      return false;
    }
  }, []);

  const readQuietly = useCallback(async () => {
    if (running.current) {
      changedMeanwhile.current = true;
      return;
    }
    try {
      const round = await actions.readRound();
      // What a long action that began meanwhile brings is newer than this reading.
      if (!running.current) dispatch({ type: "round-read", round });
    } catch {
      dispatch({ type: "reading-failed" });
    }
  }, [actions]);

  const run = useCallback(
    async (kind: TaskKind, work: (running: Running) => Promise<void>) => {
      if (running.current) return false;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: "task-started", kind });
      try {
        await work({
          signal: controller.signal,
          onProgress: (progress) => dispatch({ type: "task-progressed", progress }),
        });
        return true;
      } catch (error) {
        if (controller.signal.aborted && isCancellation(error))
          dispatch({ type: "noticed", notice: (words) => words.tasks.stopped });
        else dispatch({ type: "problem-met", problem: problemOf(error) });
        return false;
      } finally {
        running.current = null;
        dispatch({ type: "task-ended" });
        if (changedMeanwhile.current) {
          changedMeanwhile.current = false;
          void readQuietly();
        }
      }
    },
    [readQuietly],
  );

  const doings = useMemo<PaneDoings>(
    () => ({
      choose: (step, by = "button") => dispatch({ type: "step-chosen", step, by }),
      run,
      attempt,
      stop: () => running.current?.abort(),
      roundRead: (round) => dispatch({ type: "round-read", round }),
      read: () =>
        run("reading", async (progress) => {
          dispatch({ type: "round-read", round: await actions.readRound(progress) });
        }),
      consolidate: () =>
        run("consolidating", async (progress) => {
          const round = await actions.consolidateRound(progress);
          const results = round.consolidation?.indicators ?? [];
          dispatch({ type: "round-read", round });
          dispatch({
            type: "noticed",
            notice: ({ results: words }) => words.done(countsText(statusCounts(results, words))),
          });
        }),
      openExample: () =>
        run("openingExample", async (progress) => {
          await actions.openExample(progress);
          dispatch({ type: "round-read", round: await actions.readRound() });
          dispatch({ type: "step-chosen", step: "reports", by: "button" });
        }),
      saveSettings: (settings) =>
        attempt(async () => {
          await actions.saveSettings(settings);
          dispatch({ type: "settings-saved", settings });
        }),
      saveRemark: (code, remark) =>
        attempt(async () => {
          await actions.saveRemark(code, remark);
          dispatch({ type: "remark-saved", code, remark });
        }),
      notice: (notice) => dispatch({ type: "noticed", notice }),
      draftPlan: (draft) => dispatch({ type: "plan-drafted", draft }),
      reviewPlan: (review) => dispatch({ type: "plan-reviewed", review }),
      openAnnex: () =>
        run("openingAnnex", async (progress) => {
          await actions.openAnnex(progress);
          dispatch({ type: "papers-made" });
          dispatch({ type: "noticed", notice: (words) => words.send.opened });
        }),
      saveExport: (kind) =>
        run("exporting", async (progress) => {
          const { name, mediaType, bytes } = await actions.makeExport(kind, progress);
          offerDownload({ name, mediaType, content: bytes });
          if (kind === "report" || kind === "annex") dispatch({ type: "papers-made" });
          dispatch({ type: "noticed", notice: (words) => words.send.files.saved(name) });
        }),
      closeMessage: () => dispatch({ type: "message-closed" }),
    }),
    [actions, attempt, run],
  );

  useEffect(() => {
    void doings.read();
  }, [doings]);

  useEffect(() => {
    let stopWatching: (() => Promise<void>) | null = null;
    let gone = false;
    void attempt(async () => {
      const stop = await actions.watchChanges(() => void readQuietly());
      if (gone) await stop();
      else stopWatching = stop;
    });
    return () => {
      gone = true;
      const stop = stopWatching;
      if (stop) void attempt(stop);
    };
  }, [actions, attempt, readQuietly]);

  return [state, doings];
}
