export declare function serve(port: number): Promise<{ address: string; close: () => Promise<void> }>;
