/** What went over the wire to the workbook since the last reset; the client's own housekeeping is not counted. */
export class Counters {
  requests = 0;
  requestBytes = 0;
  replyBytes = 0;
  largestRequest = 0;
  largestReply = 0;
  actions = 0;
  /** Milliseconds the host itself took. */
  hostTime = 0;

  reset(): void {
    this.requests = 0;
    this.requestBytes = 0;
    this.replyBytes = 0;
    this.largestRequest = 0;
    this.largestReply = 0;
    this.actions = 0;
    this.hostTime = 0;
  }

  countRequest(bytes: number, actions: number): void {
    this.requests += 1;
    this.actions += actions;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  countReply(bytes: number, milliseconds: number): void {
    this.replyBytes += bytes;
    this.hostTime += milliseconds;
    this.largestReply = Math.max(this.largestReply, bytes);
  }
}
