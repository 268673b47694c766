export declare const developmentId: string;
export declare const localManifestUrl: string;
export declare const productionId: string;
export declare function productionManifest(manifest: string, address?: string): string;
