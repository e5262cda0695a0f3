"""Builds the ONNX graph of MiniLM (BERT, six layers, mean of the tokens, unit length) from its weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper
from safetensors.numpy import load_file

LAYERS, HEADS, HIDDEN = 6, 12, 384
HEAD = HIDDEN // HEADS
EPSILON = 1e-12


class _Graph:
    """Collects nodes and constants; every method returns the name of its output."""

    def __init__(self, weights: dict[str, np.ndarray]) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: dict[str, np.ndarray] = {}
        self._weights = weights

    def weight(self, name: str, transpose: bool = False) -> str:
        if name not in self.constants:
            value = self._weights[name]
            self.constants[name] = np.ascontiguousarray(value.T if transpose else value)
        return name

    def constant(self, value: list[int] | list[float], kind: type = np.int64) -> str:
        name = f"const_{kind.__name__}_{'_'.join(map(str, value))}"
        self.constants[name] = np.array(value, kind)
        return name

    def node(self, kind: str, *inputs: str, output: str | None = None, **attributes: object) -> str:
        output = output or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [output], **attributes))
        return output

    def linear(self, x: str, name: str) -> str:
        product = self.node("MatMul", x, self.weight(f"{name}.weight", transpose=True))
        return self.node("Add", product, self.weight(f"{name}.bias"))

    def norm(self, x: str, name: str) -> str:
        scale, bias = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.node("LayerNormalization", x, scale, bias, axis=-1, epsilon=EPSILON)

    def gelu(self, x: str) -> str:
        half, one = self.constant([0.5], np.float32), self.constant([1.0], np.float32)
        scaled = self.node("Div", x, self.constant([float(np.sqrt(2.0))], np.float32))
        erf = self.node("Add", self.node("Erf", scaled), one)
        return self.node("Mul", self.node("Mul", x, half), erf)


def _embeddings(graph: _Graph) -> str:
    words = graph.node("Gather", graph.weight("embeddings.word_embeddings.weight"), "ids")
    length = graph.node("Gather", graph.node("Shape", "ids"), graph.constant([1]))
    positions = graph.node(
        "Slice", graph.weight("embeddings.position_embeddings.weight"), graph.constant([0]), length
    )
    kind = graph.node("Gather", graph.weight("embeddings.token_type_embeddings.weight"), graph.constant([0]))
    return graph.norm(graph.node("Add", graph.node("Add", words, positions), kind), "embeddings.LayerNorm")


def _heads(graph: _Graph, x: str, order: list[int]) -> str:
    split = graph.node("Reshape", x, graph.constant([0, 0, HEADS, HEAD]))
    return graph.node("Transpose", split, perm=order)


def _attention(graph: _Graph, x: str, layer: str, hidden_tokens: str) -> str:
    query = _heads(graph, graph.linear(x, f"{layer}.attention.self.query"), [0, 2, 1, 3])
    key = _heads(graph, graph.linear(x, f"{layer}.attention.self.key"), [0, 2, 3, 1])
    value = _heads(graph, graph.linear(x, f"{layer}.attention.self.value"), [0, 2, 1, 3])
    scale = graph.constant([float(np.sqrt(HEAD))], np.float32)
    scores = graph.node("Div", graph.node("MatMul", query, key), scale)
    shares = graph.node("Softmax", graph.node("Add", scores, hidden_tokens), axis=-1)
    mixed = graph.node("Transpose", graph.node("MatMul", shares, value), perm=[0, 2, 1, 3])
    joined = graph.node("Reshape", mixed, graph.constant([0, 0, HIDDEN]))
    output = graph.linear(joined, f"{layer}.attention.output.dense")
    return graph.norm(graph.node("Add", output, x), f"{layer}.attention.output.LayerNorm")


def _layer(graph: _Graph, x: str, layer: str, hidden_tokens: str) -> str:
    x = _attention(graph, x, layer, hidden_tokens)
    inner = graph.gelu(graph.linear(x, f"{layer}.intermediate.dense"))
    output = graph.linear(inner, f"{layer}.output.dense")
    return graph.norm(graph.node("Add", output, x), f"{layer}.output.LayerNorm")


def _mean_of_tokens(graph: _Graph, x: str) -> str:
    mask = graph.node("Unsqueeze", "mask", graph.constant([2]))
    total = graph.node("ReduceSum", graph.node("Mul", x, mask), graph.constant([1]), keepdims=0)
    count = graph.node("ReduceSum", mask, graph.constant([1]), keepdims=0)
    mean = graph.node("Div", total, count)
    length = graph.node("ReduceL2", mean, axes=[1], keepdims=1)
    return graph.node("Div", mean, length, output="sentence")


def _model(graph: _Graph) -> ModelProto:
    inputs = [
        helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "tokens"]),
        helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["batch", "tokens"]),
    ]
    outputs = [helper.make_tensor_value_info("sentence", TensorProto.FLOAT, ["batch", HIDDEN])]
    constants = [numpy_helper.from_array(value, name) for name, value in graph.constants.items()]
    proto = helper.make_graph(graph.nodes, "minilm", inputs, outputs, constants)
    return helper.make_model(proto, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def build(weights: Path) -> bytes:
    """The serialised ONNX model for the weights in a safetensors file."""
    graph = _Graph(load_file(str(weights)))
    x = _embeddings(graph)
    visible = graph.node("Unsqueeze", "mask", graph.constant([1, 2]))
    absent = graph.node("Sub", graph.constant([1.0], np.float32), visible)
    hidden_tokens = graph.node("Mul", absent, graph.constant([-10000.0], np.float32))
    for number in range(LAYERS):
        x = _layer(graph, x, f"encoder.layer.{number}", hidden_tokens)
    _mean_of_tokens(graph, x)
    model = _model(graph)
    checker.check_model(model)
    return model.SerializeToString()
